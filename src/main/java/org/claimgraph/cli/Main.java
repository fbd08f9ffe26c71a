package org.claimgraph.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
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
        })
public final class Main {

    private static final List<Class<?>> COMMANDS = List.of(
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
            WarmUpCommand.class);

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command and returns its exit code; tests call it in process. */
    public static int run(String... args) {
        leaveOutGeometry();
        return commandLine(args).execute(args);
    }

    /** Jena would look up coordinate systems at every start; no query of ours asks for shapes on the globe. */
    private static void leaveOutGeometry() {
        if (System.getProperty("jena.geosparql.skip") == null) {
            System.setProperty("jena.geosparql.skip", "true");
        }
    }

    /** Looking at the options of all commands takes longer than most things people ask, so only named ones are read. */
    static CommandLine commandLine(String... args) {
        CommandLine all = new CommandLine(new Main());
        Set<String> named = new HashSet<>(List.of(args));
        for (Class<?> command : COMMANDS) {
            Command said = command.getAnnotation(Command.class);
            if (named.contains(said.name())) {
                all.addSubcommand(command);
            } else {
                all.addSubcommand(said.name(), inOutline(said));
            }
        }
        return all.setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(Main::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static CommandSpec inOutline(Command said) {
        CommandSpec outline = CommandSpec.create().name(said.name());
        outline.usageMessage()
                .header(said.header())
                .description(said.description())
                .hidden(said.hidden());
        return outline;
    }

    /** One line what is wrong, one where to read more; the whole usage would bury both. */
    private static int explain(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("claimgraph: " + e.getMessage());
        command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' says how it is used");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
