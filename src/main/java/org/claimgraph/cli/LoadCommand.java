package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.store.Archives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    private StoreOption store = new StoreOption();

    @Mixin
    private DryRun dryRun = new DryRun();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Loading loading = Loading.into(store.directory, false, dryRun.wanted)) {
            Archives.read(files, threads, loading::done);
            loading.finish();
            spec.commandLine().getErr().println(loading.summary());
        }
        return 0;
    }
}
