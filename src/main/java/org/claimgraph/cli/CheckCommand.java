package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.store.Problem;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for anything in the store that should not be so. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check the store: shapes, offsets, dangling links, text index, files left behind.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store source = Store.openReadOnly(store.directory)) {
            List<Problem> problems = source.check(Stories.DERIVATION);
            problems.forEach(problem -> out.printf(
                    "%s\t%s\t%s%n", problem.severe() ? "error" : "warning", problem.place(), problem.message()));
            out.flush();
            boolean severe = problems.stream().anyMatch(Problem::severe);
            spec.commandLine()
                    .getErr()
                    .printf(
                            "%d articles checked, %d problems%n",
                            source.articles().size(), problems.size());
            return severe ? Failures.FINDINGS : 0;
        }
    }
}
