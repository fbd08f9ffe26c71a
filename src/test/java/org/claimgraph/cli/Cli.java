package org.claimgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs a command in process and keeps what it printed. */
record Cli(int exit, String out, String err) {

    static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Main.commandLine(args).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exit = command.execute(args);
        command.getOut().flush();
        command.getErr().flush();
        return new Cli(exit, out.toString(), err.toString());
    }
}
