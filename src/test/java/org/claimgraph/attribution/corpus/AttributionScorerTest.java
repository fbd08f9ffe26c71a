package org.claimgraph.attribution.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

/** Hand cases; the same cases give the same figures in the reference scorer. */
class AttributionScorerTest {

    private static final String TEXT =
            "Mara Holt, a planner, said the “ring road” is finished. “We waited,” she added. “For years.” Officials: no tolls.";

    private static final List<AttributionSpans> GOLD = List.of(
            spans(List.of("Mara Holt, a planner"), "said", "the “ring road” is finished"),
            spans(List.of("she"), "added", "“We waited,”", "“For years.”"),
            spans(List.of(), "Officials", "no tolls"));

    @Test
    void goldAgainstItselfIsPerfect() {
        AttributionScores scores = score(GOLD);
        scores.scores().forEach((measure, score) -> assertEquals(100, score.f1(), measure));
        assertEquals(100, scores.sourceGivenContent());
    }

    @Test
    void nothingFoundScoresNothing() {
        assertEquals(0, score(List.of()).f1("content_overlap/all"));
    }

    @Test
    void theHeadOfASourceIsEnough() {
        assertEquals(100, score(withSource("Holt")).f1("full/all"), 0.01);
    }

    @Test
    void anAppositionWithoutTheHeadIsNotTheSource() {
        assertEquals(66.67, score(withSource("planner")).f1("full/all"), 0.01);
    }

    @Test
    void threeFifthsOfAContentAreAMatchButNotAnExactOne() {
        AttributionScores scores =
                score(List.of(GOLD.get(0), spans(List.of("she"), "added", "“We waited,”"), GOLD.get(2)));
        assertEquals(100, scores.f1("content_overlap/all"), 0.01);
        assertEquals(66.67, scores.f1("content_exact/all"), 0.01);
    }

    @Test
    void onlyOneOfTwoAttributionsOfTheSameWordsCounts() {
        List<AttributionSpans> twice = List.of(GOLD.get(0), GOLD.get(0), GOLD.get(1), GOLD.get(2));
        assertEquals(75, score(twice).scores().get("content_overlap/all").precision(), 0.01);
    }

    @Test
    void theTypeIsReadFromTheQuotationMarks() {
        AttributionScores scores = score(GOLD);
        assertEquals(
                List.of(1, 1, 1),
                Arrays.asList(
                        scores.scores().get("full/direct").gold(),
                        scores.scores().get("full/mixed").gold(),
                        scores.scores().get("full/indirect").gold()));
    }

    private static List<AttributionSpans> withSource(String source) {
        return List.of(spans(List.of(source), "said", "the “ring road” is finished"), GOLD.get(1), GOLD.get(2));
    }

    private static AttributionScores score(List<AttributionSpans> system) {
        AttributionScorer scorer = new AttributionScorer();
        scorer.add(TEXT, GOLD, system);
        return scorer.scores();
    }

    private static AttributionSpans spans(List<String> source, String cue, String... content) {
        return new AttributionSpans(
                source.stream().map(AttributionScorerTest::span).toList(),
                List.of(span(cue)),
                Arrays.stream(content).map(AttributionScorerTest::span).toList(),
                1);
    }

    private static Span span(String part) {
        int begin = TEXT.indexOf(part);
        return new Span(begin, begin + part.length());
    }
}
