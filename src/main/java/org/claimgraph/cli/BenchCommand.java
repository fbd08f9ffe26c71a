package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.clean.CleanResult.Cleaned;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.clean.LanguageDetector;
import org.claimgraph.cli.bench.BuildBench;
import org.claimgraph.cli.bench.ExtractBench;
import org.claimgraph.cli.bench.Growth;
import org.claimgraph.cli.bench.LoadBench;
import org.claimgraph.cli.bench.QueryBench;
import org.claimgraph.cli.bench.QueryMix;
import org.claimgraph.cli.bench.QueryMix.Asked;
import org.claimgraph.cli.bench.ReadBench;
import org.claimgraph.cli.bench.StartBench;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult.Read;
import org.claimgraph.read.Readers;
import org.claimgraph.store.Store;
import org.claimgraph.story.Stories;
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
        description =
                "Measure speed on your own articles: 'bench read FILE...', 'bench extract FILE...', 'bench build ARCHIVE',"
                        + " 'bench grow ARCHIVE', 'bench query', 'bench load' and 'bench start' with --store DIR.")
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
            name = "read",
            mixinStandardHelpOptions = true,
            description = "Time reading and cleaning on one core, in processor time.")
    int read(
            @Parameters(arity = "1..*", paramLabel = "FILE|DIR") List<String> inputs,
            @Option(names = "--rounds", defaultValue = "9") int rounds) {
        ReadBench.Figures figures = new ReadBench(inputs, new Cleaner(LanguageDetector.NONE)).run(rounds);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%d articles, %.0f a second of processor time, %.1f ms each, slowest %.0f ms%n",
                figures.articles(),
                figures.perSecond(),
                1000 / figures.perSecond(),
                figures.slowest());
        out.flush();
        return figures.articles() == 0 ? Failures.FINDINGS : 0;
    }

    @Command(
            name = "query",
            mixinStandardHelpOptions = true,
            description = "Time every saved query on a store, for its most quoted sources and for less quoted ones.")
    int query(
            @Mixin StoreOption store,
            @Option(names = "--rounds", defaultValue = "10") int rounds,
            @Option(names = "--json", description = "One JSON object a line instead of a table.") boolean json,
            @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Default: all of them.")
                    List<String> names) {
        List<String> wanted = names == null ? List.of() : names;
        BenchOutput out = new BenchOutput(spec.commandLine().getOut(), json);
        try (Store source = Store.openReadOnly(store.directory)) {
            QueryBench bench = new QueryBench(source.dataset());
            Map<String, List<Asked>> byQuery = QueryMix.of(source.dataset(), SavedQueries.load()).stream()
                    .filter(asked ->
                            wanted.isEmpty() || wanted.contains(asked.query().name()))
                    .collect(Collectors.groupingBy(
                            asked -> asked.query().name(), LinkedHashMap::new, Collectors.toList()));
            out.queries(byQuery.values().stream().map(variants -> bench.time(variants, rounds)));
        }
        return 0;
    }

    @Command(
            name = "load",
            mixinStandardHelpOptions = true,
            description = "Serve a store to many clients at once, beside a stock Fuseki for comparison.")
    int load(
            @Mixin StoreOption store,
            @Option(names = "--clients", defaultValue = "16") int clients,
            @Option(names = "--seconds", defaultValue = "120") int seconds,
            @Option(names = "--kept", defaultValue = "1000", description = "Answers the server keeps; 0 for none.")
                    int kept,
            @Option(names = "--json", description = "One JSON object instead of a table.") boolean json) {
        try (Store source = Store.openReadOnly(store.directory)) {
            new BenchOutput(spec.commandLine().getOut(), json)
                    .load(new LoadBench(source.dataset(), clients, seconds).run(kept));
        }
        return 0;
    }

    @Command(
            name = "build",
            mixinStandardHelpOptions = true,
            description =
                    "Time building a store of what 'extract' or 'backup' wrote, beside TDB2's own sequential loader.")
    int build(
            @Parameters(paramLabel = "FILE", description = "N-Quads, plain or gzipped.") Path archive,
            @Option(names = "--rounds", defaultValue = "3") int rounds,
            @Option(names = "--threads", defaultValue = "2", description = "Threads that check articles.") int threads,
            @Option(names = "--json", description = "One JSON object instead of a table.") boolean json)
            throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("claimgraph-bench")) {
            BuildBench bench = new BuildBench(archive, Stories.DERIVATION, threads);
            new BenchOutput(spec.commandLine().getOut(), json)
                    .figures(bench.run(folder.path(), rounds).named());
        }
        return 0;
    }

    @Command(
            name = "grow",
            mixinStandardHelpOptions = true,
            description = "Write a larger archive with the same statistics, to time what a grown store will take.")
    int grow(
            @Parameters(paramLabel = "FILE", description = "N-Quads, plain or gzipped.") Path archive,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            required = true,
                            description = "Gzipped if its name ends in .gz.")
                    Path output,
            @Option(
                            names = "--editions",
                            paramLabel = "N",
                            defaultValue = "10",
                            description = "Of each article; default: 10.")
                    int editions) {
        try {
            long written = new Growth(archive).write(output, editions);
            spec.commandLine().getErr().printf(Locale.ROOT, "%,d articles written%n", written);
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotRunException(
                    archive + " cannot be grown into " + output + " (" + e.getMessage()
                            + "); give what 'claimgraph extract' or 'backup' wrote, and a place that can be written",
                    e);
        }
    }

    @Command(
            name = "start",
            mixinStandardHelpOptions = true,
            description = "Time how long commands take from the launcher's start to their answer, on a store.")
    int start(
            @Mixin StoreOption store,
            @Option(names = "--launcher", defaultValue = "${sys:claimgraph.launcher:-./claimgraph}") Path launcher,
            @Option(names = "--rounds", defaultValue = "5") int rounds,
            @Option(names = "--json", description = "One JSON object instead of a table.") boolean json)
            throws IOException, InterruptedException {
        new BenchOutput(spec.commandLine().getOut(), json)
                .figures(new StartBench(launcher, store.directory, rounds).run());
        return 0;
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
