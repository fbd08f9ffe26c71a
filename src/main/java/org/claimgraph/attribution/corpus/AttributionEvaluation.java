package org.claimgraph.attribution.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.analyse.Analyser;
import org.claimgraph.attribution.AttributionFinder;
import org.claimgraph.attribution.AttributionSpans;

/** What a finder makes of annotated articles: its scores, outermost attributions only, and what its confidence is worth. */
public record AttributionEvaluation(AttributionScores scores, List<Reliability> reliability) {

    private static final int BINS = 10;

    public AttributionEvaluation {
        reliability = List.copyOf(reliability);
    }

    public static AttributionEvaluation of(List<GoldArticle> articles, Analyser analyser, AttributionFinder finder) {
        AttributionScorer scorer = new AttributionScorer();
        double[][] bins = new double[BINS][3];
        for (GoldArticle article : articles) {
            List<AttributionSpans> found = Outermost.of(finder.find(analyser.analyse(article.document())));
            Set<Integer> right = scorer.add(article.text(), article.attributions(), found);
            for (int i = 0; i < found.size(); i++) {
                double confidence = found.get(i).confidence();
                double[] bin = bins[(int) Math.min(BINS - 1, confidence * BINS)];
                bin[0]++;
                bin[1] += confidence;
                bin[2] += right.contains(i) ? 1 : 0;
            }
        }
        return new AttributionEvaluation(scorer.scores(), reliability(bins));
    }

    private static List<Reliability> reliability(double[][] bins) {
        List<Reliability> table = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            double[] bin = bins[i];
            if (bin[0] > 0) {
                double width = 1.0 / BINS;
                table.add(new Reliability(i * width, (i + 1) * width, (int) bin[0], bin[1] / bin[0], bin[2] / bin[0]));
            }
        }
        return table;
    }

    /** Both tables, for people. */
    public String table() {
        return reliability.stream().map(line -> line + "\n").collect(Collectors.joining("", scores.table() + "\n", ""));
    }
}
