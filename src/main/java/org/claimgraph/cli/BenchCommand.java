package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimgraph.clean.CleanResult.Cleaned;
import org.claimgraph.cli.bench.ExtractBench;
import org.claimgraph.cli.bench.QueryBench;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult.Read;
import org.claimgraph.read.Readers;
import org.claimgraph.store.Store;
import org.claimgraph.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures speed on the user's own articles. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure speed on your own articles: 'bench extract FILE...', 'bench query --store DIR'.")
final class BenchCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            name = "extract",
            mixinStandardHelpOptions = true,
            description = "Time extraction: each stage, the whole on one thread, the whole on several.")
    int extract(
            @Parameters(arity = "1..*", paramLabel = "FILE|DIR") List<Path> inputs,
            @Option(names = "--rounds", defaultValue = "3") int rounds,
            @Option(names = "--threads", defaultValue = "2") int threads,
            @Option(names = "--limit", defaultValue = "100", description = "Use the first N articles.") int limit) {
        Pipeline pipeline = Pipelines.standard(List.of());
        List<String> paths = inputs.stream().map(Path::toString).toList();
        List<Document> documents;
        try (Stream<org.claimgraph.read.ReadResult> articles = Readers.open(paths, ReadOptions.standard())) {
            documents = articles.filter(Read.class::isInstance)
                    .map(article -> pipeline.extractor().cleaner().clean(((Read) article).article()))
                    .filter(Cleaned.class::isInstance)
                    .map(cleaned -> ((Cleaned) cleaned).document())
                    .limit(limit)
                    .toList();
        }
        print(new ExtractBench(pipeline.extractor(), pipeline.mapper(), rounds).run(documents, threads));
        return 0;
    }

    @Command(
            name = "query",
            mixinStandardHelpOptions = true,
            description = "Time every saved query on a store, for its most quoted source.")
    int query(
            @Mixin StoreOption store,
            @Option(names = "--rounds", defaultValue = "20") int rounds,
            @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Default: all of them.")
                    List<String> names) {
        List<String> wanted = names == null ? List.of() : names;
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-32s %7s %10s %10s%n", "query", "rows", "p50 ms", "p95 ms");
        try (Store source = Store.openReadOnly(store.directory)) {
            QueryBench bench = new QueryBench(source.dataset());
            for (SavedQuery query : SavedQueries.load().all()) {
                if (wanted.isEmpty() || wanted.contains(query.name())) {
                    print(bench.time(query, rounds), out);
                }
            }
        }
        return 0;
    }

    private static void print(QueryBench.Figures figures, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-32s %7d %10.1f %10.1f%n",
                figures.query(),
                figures.rows(),
                figures.p50(),
                figures.p95());
        out.flush();
    }

    private void print(ExtractBench.Figures figures) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%d articles, %,d words%n", figures.documents(), figures.words());
        double sum = figures.stages().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        figures.stages()
                .forEach((stage, seconds) -> out.printf(
                        Locale.ROOT,
                        "%-18s %8.2f s %5.1f %% %,12.0f words/s%n",
                        stage,
                        seconds,
                        100 * seconds / sum,
                        figures.words() / seconds));
        out.printf(
                Locale.ROOT,
                "one thread         %8.2f s         %,12.0f words/s%n",
                figures.alone(),
                figures.wordsPerSecond());
        out.printf(
                Locale.ROOT,
                "%d threads          %8.2f s         %,12.0f words/s  %.2f x%n",
                figures.threads(),
                figures.together(),
                figures.words() / figures.together(),
                figures.speedUp());
        out.flush();
    }
}
