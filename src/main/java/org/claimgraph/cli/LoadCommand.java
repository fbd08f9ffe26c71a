package org.claimgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds articles that have been extracted before. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Load articles that 'extract' or 'backup' wrote as N-Quads (only what changed).")
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Override
    public Integer call() {
        try (Loading loading = Loading.into(store.directory(), false, store.dryRun())) {
            archives.read(loading::done);
            loading.finish();
            store.err().println(loading.summary());
        }
        return archives.finish(store.err());
    }
}
