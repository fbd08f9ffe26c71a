package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.store.Archives;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a store of what archives hold. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Build the store anew from what 'backup' or 'extract' wrote. What it held stays until the new one is"
                        + " complete, then goes.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "N-Quads, plain or gzipped; one with a flaw is refused.")
    private List<Path> files = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that check articles; default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Override
    public Integer call() {
        if (store.dryRun()) {
            long[] articles = {0};
            Archives.read(files, threads, article -> articles[0]++);
            store.say("%,d articles are whole and would make the store%n", articles[0]);
        } else {
            Changes changes =
                    Store.build(store.directory(), sink -> Archives.read(files, threads, sink), Stories.DERIVATION);
            Upkeep.afterBuilding(store.directory());
            store.say("%,d articles make the store%n", changes.added());
        }
        return 0;
    }
}
