package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Goes once through what people do most, so that the launcher's training run for the ahead-of-time cache sees it. */
@Command(name = "warm-up", hidden = true, description = "Load one article, ask one query, and stop.")
final class WarmUpCommand implements Callable<Integer> {

    private static final String ARTICLE =
            "Dockers return to work\n\nThe Kremlin said on Monday that the strike in the port of Murmansk was over.\n";

    @Override
    public Integer call() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("claimgraph-warm-up")) {
            String article = Files.writeString(folder.path().resolve("article.txt"), ARTICLE)
                    .toString();
            String store = folder.path().resolve("store").toString();
            Main.run("add", "--quiet", article, "--store", store);
            return Main.run("query", "claims-by-source", "source=Kremlin", "--store", store);
        }
    }
}
