package org.claimgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.serve.ClaimgraphServer;
import org.claimgraph.serve.ServerOptions;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the store until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the store: pages, Fuseki UI, SPARQL, saved queries, linked data. Read-only.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--port", description = "Default: ${DEFAULT-VALUE}; 0 takes any free one.")
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(names = "--public", description = "Be reachable from other machines, not only from this one.")
    private boolean reachable;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Cancel queries after this long; default ${DEFAULT-VALUE}.")
    private int timeout = (int) ServerOptions.DEFAULT_TIMEOUT.toSeconds();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store source = Store.openReadOnly(store.directory)) {
            serve(source, spec.commandLine().getErr());
        }
        return 0;
    }

    private void serve(Store source, PrintWriter err) {
        ServerOptions options = new ServerOptions(
                source.dataset(),
                SavedQueries.load(),
                IriMinter.DEFAULT_BASE,
                port,
                !reachable,
                Duration.ofSeconds(timeout));
        untilStopped(options, err, source::announce);
    }

    /** @param started told the address once the server answers there */
    static void untilStopped(ServerOptions options, PrintWriter err, Consumer<String> started) {
        try (ClaimgraphServer server = ClaimgraphServer.start(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            err.println("serving at " + server.url() + "  (stop with Ctrl-C)");
            started.accept(server.url());
            err.flush();
            server.join();
        }
    }
}
