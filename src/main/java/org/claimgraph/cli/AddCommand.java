package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.store.Changes;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads, extracts, validates and loads articles; what has not changed is left alone. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Read, extract, validate and load articles (only what changed).")
final class AddCommand implements Callable<Integer> {

    /** Small transactions make a TDB2 store large: each copies the index pages that it touches. */
    private static final int BATCH = 500;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Store target = Store.open(store.directory)) {
            return load(target, input, err);
        }
    }

    static int load(Store target, InputOptions input, PrintWriter err) {
        ExtractionRun run = new ExtractionRun(input, err);
        Pipeline pipeline = Pipelines.standard(input);
        List<ArticleGraph> batch = new ArrayList<>();
        Changes[] changes = {Changes.NONE};
        Runnable flush = () -> {
            changes[0] = changes[0].plus(target.add(batch));
            batch.clear();
        };
        run.each(pipeline::graph, graph -> {
            batch.add(graph);
            if (batch.size() == BATCH) {
                flush.run();
            }
        });
        flush.run();
        Stories.refresh(target);
        Changes done = changes[0];
        return run.finish(String.format(
                Locale.ROOT,
                "(%,d added, %,d replaced, %,d unchanged)",
                done.added(),
                done.replaced(),
                done.unchanged()));
    }
}
