package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a store of exactly these articles; several times faster than adding them. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Build the store anew from articles. What it held stays until the new one is complete, then goes.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DryRun dryRun = new DryRun();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ExtractionRun run = new ExtractionRun(input, err);
        Pipeline pipeline = Pipelines.standard(input);
        if (dryRun.wanted) {
            run.each(pipeline::graph, graph -> {});
            return run.finish("would make the store (nothing was written)");
        }
        Changes changes = Store.build(store.directory, sink -> run.each(pipeline::graph, sink), Stories.DERIVATION);
        return run.finish(
                String.format(Locale.ROOT, "make the store (%,d replaced by a later one)", changes.replaced()));
    }
}
