package org.claimgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${env:CLAIMGRAPH_STORE:-claimgraph-store}",
            description = "The store's directory; default: $CLAIMGRAPH_STORE, else ./claimgraph-store.")
    Path directory = Path.of("claimgraph-store");
}
