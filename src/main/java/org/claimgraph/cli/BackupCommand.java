package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.store.Served;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all articles of a store to one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Write all articles to FILE: gzipped N-Quads, which 'restore' and 'load' read back.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "e.g. graph.nq.gz; replaced if it is there, once the new one is whole.")
    private Path file = Path.of("");

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Override
    public Integer call() {
        store.say("%,d articles %s %s%n", articles(), store.dryRun() ? "would go to" : "in", file);
        return 0;
    }

    private long articles() {
        Optional<Served> served = Store.served(store.directory());
        if (served.isPresent()) {
            RunningServer server = new RunningServer(served.get());
            return store.dryRun() ? server.articles() : server.backup(file);
        }
        try (Store source = Store.openReadOnly(store.directory())) {
            return store.dryRun() ? source.articles().size() : source.backup(file);
        }
    }
}
