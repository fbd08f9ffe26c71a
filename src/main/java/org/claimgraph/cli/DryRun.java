package org.claimgraph.cli;

import picocli.CommandLine.Option;

/** For commands that change a store. */
final class DryRun {

    @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
    boolean wanted;
}
