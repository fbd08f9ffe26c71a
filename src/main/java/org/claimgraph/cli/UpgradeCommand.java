package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings a store that an older version made up to this one. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description =
                "Build the store anew from the articles in it, as this version keeps and links them. What it held stays"
                        + " until the new one is complete. For a store that cannot be read any more: 'restore' a backup.")
final class UpgradeCommand implements Callable<Integer> {

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Override
    public Integer call() {
        if (store.dryRun()) {
            try (Store source = Store.openReadOnly(store.directory())) {
                store.say("%,d articles would be kept%n", source.articles().size());
            }
        } else {
            Changes changes = Store.rebuild(store.directory(), Stories.DERIVATION);
            Upkeep.afterBuilding(store.directory());
            store.say("%,d articles kept%n", changes.added());
        }
        return 0;
    }
}
