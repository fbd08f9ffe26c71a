package org.claimgraph.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.serve.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a line for the file that {@code serve --passwords} reads. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description =
                "Print a line for the password file of 'serve --passwords'; the password is asked for, or piped in.")
final class PasswordCommand implements Callable<Integer> {

    private static final int LEAST_CHARACTERS = 10;

    @Parameters(paramLabel = "NAME", description = "Letters, digits, \".\", \"-\", \"_\", \"@\".")
    private String name = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!name.matches("[\\w.@-]+")) {
            throw wrong(
                    "\"" + name + "\" is no name for a password file: use letters, digits, \".\", \"-\", \"_\", \"@\"");
        }
        String password = password();
        if (password.length() < LEAST_CHARACTERS) {
            throw wrong("a password has " + LEAST_CHARACTERS + " characters at least");
        }
        spec.commandLine().getOut().println(Passwords.line(name, password));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static String password() throws IOException {
        Console console = System.console();
        if (console != null && Terminal.isAttached()) {
            return new String(console.readPassword("Password: "));
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Optional.ofNullable(in.readLine()).orElse("");
    }

    private picocli.CommandLine.ParameterException wrong(String message) {
        return new picocli.CommandLine.ParameterException(spec.commandLine(), message);
    }
}
