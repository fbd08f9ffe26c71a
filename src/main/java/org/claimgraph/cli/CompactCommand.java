package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives back disk. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = "Give back the disk that replaced and removed articles still take. 'add' and 'remove' do it by"
                + " themselves when a store has doubled.")
final class CompactCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1 << 20;

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Override
    public Integer call() {
        if (store.dryRun()) {
            try (Store source = Store.openReadOnly(store.directory())) {
                store.say(
                        "the store takes %.1f MB; compacting needs as much again while it runs%n",
                        source.size() / MEGABYTE);
            }
        } else {
            try (Store target = Store.open(store.directory())) {
                store.say("%.1f MB given back%n", target.compact() / MEGABYTE);
            }
        }
        return 0;
    }
}
