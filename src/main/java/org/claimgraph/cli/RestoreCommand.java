package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a store of what archives hold. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Build the store anew from what 'backup' or 'extract' wrote. What it held stays until the new one is"
                        + " complete, then goes.")
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Override
    public Integer call() {
        if (store.dryRun()) {
            long[] articles = {0};
            archives.read(article -> articles[0]++);
            store.say("%,d articles are whole and would make the store%n", articles[0]);
        } else {
            Changes changes = Store.build(store.directory(), archives::read, Stories.DERIVATION);
            Upkeep.afterBuilding(store.directory());
            store.say("%,d articles make the store%n", changes.added());
        }
        return archives.finish(store.err());
    }
}
