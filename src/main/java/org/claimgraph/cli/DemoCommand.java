package org.claimgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.serve.Key;
import org.claimgraph.serve.ServerOptions;
import org.claimgraph.store.Served;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole way in one command: sample articles into a store, the store onto a port. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Sample articles -> graph -> live server. The same path as add and serve.")
final class DemoCommand implements Callable<Integer> {

    private static final String SAMPLES = "/org/claimgraph/samples/";
    private static final String INDEX = "/org/claimgraph/samples.txt";

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--port", description = "Default: ${DEFAULT-VALUE}; 0 takes any free one.")
    private int port = ServerOptions.DEFAULT_PORT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (Store target = Store.open(store.directory)) {
            load(target, err);
            Key key = Key.random();
            ServeCommand.untilStopped(
                    ServerOptions.local(target.dataset(), IriMinter.DEFAULT_BASE, port)
                            .telling(target::changes)
                            .keyed(key),
                    err,
                    server -> {
                        target.announce(new Served(server.url(), key.text(), false));
                        err.println("try:  curl -H 'Accept: text/csv' '" + server.url()
                                + "queries/claims-by-source?source=Kremlin'");
                    });
        }
        return 0;
    }

    private static void load(Store target, PrintWriter err) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("claimgraph-samples")) {
            AddCommand.load(Loading.into(target), InputOptions.of(unpack(folder.path())), err);
        }
    }

    private static List<String> unpack(Path folder) throws IOException {
        try (BufferedReader index =
                new BufferedReader(new InputStreamReader(resource(INDEX), StandardCharsets.UTF_8))) {
            return index.lines().map(name -> copy(name, folder)).toList();
        }
    }

    private static String copy(String name, Path folder) {
        try (InputStream in = resource(SAMPLES + name)) {
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DemoCommand.class.getResourceAsStream(name), name);
    }
}
