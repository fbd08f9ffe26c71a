package org.claimgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: {@code claimgraph COMMAND …}. */
@Command(name = "claimgraph", mixinStandardHelpOptions = true, description = "Who said what, as linked data.")
public final class Main {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
