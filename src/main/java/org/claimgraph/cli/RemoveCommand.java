package org.claimgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes articles out of the store without a trace. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Remove articles; no triple of them stays, and nothing that only they described.")
final class RemoveCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Its id or URL, or its IRI, as 'list' shows them.")
    private List<String> articles = List.of();

    @Mixin
    private ChangeOptions store = new ChangeOptions();

    @Override
    public Integer call() {
        int missing = 0;
        try (Target target = Target.of(store.directory(), store.dryRun())) {
            for (String article : articles) {
                if (store.dryRun() ? !target.has(article) : !target.remove(article)) {
                    missing++;
                    store.err()
                            .println("claimgraph: " + article + ": no such article in " + store.directory()
                                    + "; 'claimgraph list' shows what is there");
                }
            }
            if (!store.dryRun()) {
                target.finish();
            }
        }
        return missing == 0 ? 0 : Failures.FINDINGS;
    }
}
