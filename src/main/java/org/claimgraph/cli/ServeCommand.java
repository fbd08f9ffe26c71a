package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.serve.ClaimgraphServer;
import org.claimgraph.serve.Key;
import org.claimgraph.serve.Passwords;
import org.claimgraph.serve.ServerOptions;
import org.claimgraph.serve.Writing;
import org.claimgraph.store.Served;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the store until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serve the store: pages, Fuseki UI, SPARQL, saved queries, linked data. Read-only without --passwords.")
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

    @Option(
            names = "--passwords",
            paramLabel = "FILE",
            description =
                    "Take articles: from those in this file by POST /articles (see 'claimgraph password'), and from"
                            + " 'add', 'load' and 'remove' on this machine.")
    private Optional<Path> passwords = Optional.empty();

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "As for 'add', for articles that are sent.")
    private List<Path> gazetteers = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Key key = Key.random();
        if (passwords.isPresent()) {
            Passwords known = Passwords.read(passwords.get());
            try (Store target = Store.open(store.directory);
                    StoreIntake intake = new StoreIntake(target, Pipelines.standard(gazetteers))) {
                untilStopped(options(target, key).taking(new Writing(intake, known)), err, server -> {
                    target.announce(new Served(server.url(), key.text(), true));
                    intake.tell(server::outdate);
                });
            }
        } else {
            try (Store source = Store.openReadOnly(store.directory)) {
                if (!source.isUpToDate(Stories.DERIVATION)) {
                    err.println(
                            "links, syndication and statistics of this store are not up to date, and lists of them may be"
                                    + " incomplete; 'claimgraph add' renews them");
                }
                untilStopped(
                        options(source, key),
                        err,
                        server -> source.announce(new Served(server.url(), key.text(), false)));
            }
        }
        return 0;
    }

    private ServerOptions options(Store source, Key key) {
        return new ServerOptions(
                        source.dataset(),
                        SavedQueries.load(),
                        IriMinter.DEFAULT_BASE,
                        port,
                        !reachable,
                        Duration.ofSeconds(timeout))
                .telling(source::changes)
                .keyed(key);
    }

    /** @param started told once the server answers */
    static void untilStopped(ServerOptions options, PrintWriter err, Consumer<ClaimgraphServer> started) {
        try (ClaimgraphServer server = ClaimgraphServer.start(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            err.println("serving at " + server.url() + "  (stop with Ctrl-C)");
            started.accept(server);
            err.flush();
            server.join();
        }
    }
}
