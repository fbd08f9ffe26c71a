package org.claimgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives back disk. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = "Give back the disk that replaced and removed articles still take. 'add' and 'remove' do it by"
                + " themselves when a store has doubled.")
final class CompactCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1 << 20;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DryRun dryRun = new DryRun();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (dryRun.wanted) {
            try (Store source = Store.openReadOnly(store.directory)) {
                say("the store takes %.1f MB; compacting needs as much again while it runs%n", source.size());
            }
        } else {
            try (Store target = Store.open(store.directory)) {
                say("%.1f MB given back%n", target.compact());
            }
        }
        return 0;
    }

    private void say(String format, long bytes) {
        spec.commandLine().getErr().printf(Locale.ROOT, format, bytes / MEGABYTE);
    }
}
