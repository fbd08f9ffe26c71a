package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the articles in the store, tab-separated. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the articles in the store.")
final class ListCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store source = Store.openReadOnly(store.directory)) {
            for (StoredArticle article : source.articles()) {
                out.println(String.join(
                        "\t",
                        article.identity(),
                        article.published().orElse("-"),
                        article.outlet().orElse("-"),
                        article.title().orElse("-"),
                        article.iri()));
            }
        }
        out.flush();
        return 0;
    }
}
