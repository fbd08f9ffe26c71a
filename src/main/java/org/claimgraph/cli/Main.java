package org.claimgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** The program's entry: {@code claimgraph COMMAND …}. */
@Command(
        name = "claimgraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Who said what, as linked data: reads news articles, builds a graph of attributed claims, serves it.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but with findings: nothing could be read, an article was skipped under --strict, or check found a fault",
            "2:the command line is wrong",
            "3:cannot run here: no JDK, port in use, store locked or damaged, unreadable gazetteer or model"
        },
        subcommands = {
            DemoCommand.class,
            AddCommand.class,
            BuildCommand.class,
            ExtractCommand.class,
            LoadCommand.class,
            ServeCommand.class,
            PasswordCommand.class,
            QueryCommand.class,
            ListCommand.class,
            RemoveCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            UpgradeCommand.class,
            GazetteerCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            BenchCommand.class,
            HelpCommand.class,
            WarmUpCommand.class
        })
public final class Main {

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command and returns its exit code; tests call it in process. */
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(Main::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** One line what is wrong, one where to read more; the whole usage would bury both. */
    private static int explain(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("claimgraph: " + e.getMessage());
        command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' says how it is used");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
