package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.store.Archives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds articles that have been extracted before. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Load articles that 'extract' or 'backup' wrote as N-Quads (only what changed).")
final class LoadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "N-Quads, plain or gzipped.")
    private List<Path> files = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that check articles; default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Override
    public Integer call() {
        try (Loading loading = Loading.into(store.directory(), false, store.dryRun())) {
            Archives.read(files, threads, loading::done);
            loading.finish();
            store.err().println(loading.summary());
        }
        return 0;
    }
}
