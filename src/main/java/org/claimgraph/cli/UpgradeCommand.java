package org.claimgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings a store that an older version made up to this one. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description =
                "Build the store anew from the articles in it, as this version keeps and links them. What it held stays"
                        + " until the new one is complete. For a store that cannot be read any more: 'restore' a backup.")
final class UpgradeCommand implements Callable<Integer> {

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
                say("%,d articles would be kept%n", source.articles().size());
            }
        } else {
            say(
                    "%,d articles kept%n",
                    Store.rebuild(store.directory, Stories.DERIVATION).added());
        }
        return 0;
    }

    private void say(String format, long articles) {
        spec.commandLine().getErr().printf(Locale.ROOT, format, articles);
    }
}
