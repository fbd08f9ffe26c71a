package org.claimgraph.eval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.Models;
import org.claimgraph.analyse.StandardAnalyser;
import org.claimgraph.analyse.name.KnownNames;
import org.claimgraph.analyse.name.NameFinder;
import org.claimgraph.analyse.name.NameModels;
import org.claimgraph.analyse.name.NamesInDocument;
import org.claimgraph.attribution.span.SpanModel;
import org.claimgraph.attribution.span.TrainedFinder;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.Mention;
import org.claimgraph.eval.GumChains.Chained;
import org.claimgraph.extract.Extractor;
import org.claimgraph.rdf.gazetteer.GazetteerReader;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pronouns of raw text against GUM's chains; {@code -Dgum=dev} measures the part to tune on. Runs with {@code -Peval}. */
@Tag("eval")
class PronounTest {

    private static final Set<String> PEOPLE = Set.of("he", "him", "his", "she", "her");
    private static final Set<String> THINGS = Set.of("it", "its");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their");

    private final Map<String, int[]> counts = new TreeMap<>();

    @Test
    void whomPronounsMean() throws IOException {
        var names = new NamesInDocument(new NameFinder(NameModels.shared(), new KnownNames(Map.of())));
        var analyser = new StandardAnalyser(Models.syntax(), names);
        var finder = new TrainedFinder(SpanModel.load());
        var resolver = new EntityResolver(GazetteerReader.shipped());
        String part = System.getProperty("gum", "test");
        for (GumChains chains : GumChains.read(Shared.EVAL.resolve("treebank/gum_cc_" + part + ".conllu.gz"))) {
            Block block =
                    new Block(BlockKind.PARAGRAPH, new Span(0, chains.text().length()));
            Analysis analysis =
                    analyser.analyse(new Document(chains.id(), chains.text(), Metadata.NONE, List.of(block)));
            count(chains, resolver.resolve(analysis, Extractor.speeches(finder.find(analysis))));
        }
        counts.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "%s %s: %d of %d right, %d resolved: precision %.1f, recall %.1f%n",
                part,
                kind,
                c[2],
                c[0],
                c[1],
                100.0 * c[2] / Math.max(1, c[1]),
                100.0 * c[2] / Math.max(1, c[0])));
        if (part.equals("test")) {
            assertAll(
                    () -> assertTrue(share(counts.get("he/she"), 0) >= 0.87, "he and she: right of all"),
                    () -> assertTrue(share(counts.get("it"), 1) >= 0.77, "it: right of those resolved"),
                    () -> assertTrue(share(counts.get("it"), 0) >= 0.29, "it: right of all"));
        }
    }

    private static double share(int[] counts, int of) {
        return (double) counts[2] / counts[of];
    }

    private void count(GumChains chains, Entities found) {
        for (Chained pronoun : chains.mentions()) {
            String form = pronoun.span().in(chains.text()).toLowerCase(Locale.ROOT);
            String kind = PEOPLE.contains(form)
                    ? "he/she"
                    : THINGS.contains(form) ? "it" : SEVERAL.contains(form) ? "they" : "";
            if (kind.isEmpty() || chains.before(pronoun).isEmpty()) {
                continue;
            }
            int[] c = counts.computeIfAbsent(kind, k -> new int[3]);
            c[0]++;
            Optional<Mention> mention = found.mentions().stream()
                    .filter(m -> m.span().equals(pronoun.span()))
                    .findFirst();
            if (mention.isPresent()) {
                c[1]++;
                c[2] += isRight(chains, pronoun, mention.get(), found) ? 1 : 0;
            }
        }
    }

    /** True if a name or noun that we say means the same stands at the head of a mention of the same chain. */
    private static boolean isRight(GumChains chains, Chained pronoun, Mention meant, Entities found) {
        return found.mentions().stream()
                .filter(m -> m.kind() != Mention.Kind.PRONOUN)
                .filter(m -> m.entities().stream().anyMatch(meant.entities()::contains))
                .anyMatch(m -> chains.of(pronoun.chain()).stream()
                        .anyMatch(gold ->
                                gold.span().overlaps(m.span()) && m.span().contains(gold.head())));
    }
}
