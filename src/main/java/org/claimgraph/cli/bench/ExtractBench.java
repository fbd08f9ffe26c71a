package org.claimgraph.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.entity.Entities;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.OrderedExtraction;
import org.claimgraph.proposition.PropositionFinder;
import org.claimgraph.rdf.ExtractionMapper;
import org.claimgraph.text.Document;

/**
 * Times extraction: each stage over all documents on one thread, the whole on one thread, the whole on several. After a
 * warm-up round every figure is the median of the rounds.
 */
public final class ExtractBench {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Extractor extractor;
    private final ExtractionMapper mapper;
    private final int rounds;

    public ExtractBench(Extractor extractor, ExtractionMapper mapper, int rounds) {
        this.extractor = extractor;
        this.mapper = mapper;
        this.rounds = rounds;
    }

    /**
     * @param words white-space separated, over all documents
     * @param stages seconds by stage, in the order of the flow
     * @param alone seconds for whole extraction on one thread
     * @param together seconds for whole extraction on {@code threads} threads
     */
    public record Figures(
            int documents, long words, Map<String, Double> stages, double alone, double together, int threads) {

        public double wordsPerSecond() {
            return words / alone;
        }

        public double speedUp() {
            return alone / together;
        }
    }

    public Figures run(List<Document> documents, int threads) {
        documents.forEach(extractor::extract);
        Map<String, List<Double>> stages = new LinkedHashMap<>();
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            stages(documents).forEach((stage, seconds) -> stages.computeIfAbsent(stage, name -> new ArrayList<>())
                    .add(seconds));
            alone.add(Timing.seconds(() -> documents.forEach(extractor::extract)));
            together.add(Timing.seconds(() -> OrderedExtraction.<Document, Extraction>run(
                    documents.iterator(), extractor::extract, threads, extraction -> {})));
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        stages.forEach((stage, seconds) -> medians.put(stage, Timing.median(seconds)));
        return new Figures(
                documents.size(), words(documents), medians, Timing.median(alone), Timing.median(together), threads);
    }

    private Map<String, Double> stages(List<Document> documents) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        List<Analysis> analyses = timed("analyse", seconds, documents, extractor.analyser()::analyse);
        List<List<TimeExpression>> times = timed("date", seconds, analyses, extractor.times()::tag);
        List<List<AttributionSpans>> spans = timed("attribution.span", seconds, analyses, extractor.finder()::find);
        List<Integer> all =
                java.util.stream.IntStream.range(0, analyses.size()).boxed().toList();
        List<Entities> entities = timed("entity", seconds, all, i -> extractor
                .resolver()
                .resolve(analyses.get(i), Extractor.speeches(spans.get(i))));
        var attributions = timed("attribution", seconds, all, i -> extractor
                .attributor()
                .attribute(analyses.get(i), spans.get(i), entities.get(i), times.get(i)));
        var propositions = timed(
                "proposition",
                seconds,
                all,
                i -> PropositionFinder.find(analyses.get(i), times.get(i), entities.get(i), attributions.get(i)));
        var events = timed("event", seconds, all, i -> extractor
                .events()
                .find(analyses.get(i), times.get(i), entities.get(i), attributions.get(i)));
        timed(
                "rdf",
                seconds,
                all,
                i -> mapper.map(new Extraction(
                        analyses.get(i),
                        times.get(i),
                        entities.get(i),
                        attributions.get(i),
                        propositions.get(i),
                        events.get(i))));
        return seconds;
    }

    private static <T, R> List<R> timed(String stage, Map<String, Double> seconds, List<T> input, Function<T, R> step) {
        List<R> output = new ArrayList<>(input.size());
        seconds.put(stage, Timing.seconds(() -> input.forEach(item -> output.add(step.apply(item)))));
        return output;
    }

    private static long words(List<Document> documents) {
        return documents.stream()
                .mapToLong(document -> WORD.matcher(document.text()).results().count())
                .sum();
    }
}
