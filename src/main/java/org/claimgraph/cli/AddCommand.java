package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads, extracts, validates and loads articles; what has not changed is left alone. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Read, extract, validate and load articles (only what changed).")
final class AddCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Option(
            names = "--resume",
            description = "Keep STORE.progress beside the store while running; go on from it if it is there.")
    private boolean resume;

    @Override
    public Integer call() {
        PrintWriter err = store.err();
        try (Loading loading = Loading.into(store.directory(), resume, store.dryRun())) {
            return load(loading, input, err);
        }
    }

    static int load(Loading loading, InputOptions input, PrintWriter err) {
        ExtractionRun run = new ExtractionRun(input, err);
        Pipeline pipeline = Pipelines.standard(input);
        run.each(pipeline::graph, loading::accept, loading.before(), loading::done);
        loading.finish();
        return run.finish(loading.summary());
    }
}
