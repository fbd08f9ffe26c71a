package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    private StoreOption store = new StoreOption();

    @Mixin
    private DryRun dryRun = new DryRun();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Store source = Store.openReadOnly(store.directory)) {
            long articles = dryRun.wanted ? source.articles().size() : source.backup(file);
            spec.commandLine()
                    .getErr()
                    .printf(Locale.ROOT, "%,d articles %s %s%n", articles, dryRun.wanted ? "would go to" : "in", file);
        }
        return 0;
    }
}
