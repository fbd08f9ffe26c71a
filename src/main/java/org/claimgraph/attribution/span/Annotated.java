package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.learn.WordClusters;
import org.claimgraph.text.Span;

/**
 * A passage with what people marked in it.
 *
 * @param article number of its article, by which folds are made
 */
record Annotated(int article, Passage passage, List<Gold> golds) {

    /** One marked attribution, as tokens; the parts outside the cue's passage are cut off. */
    record Gold(BitSet source, BitSet cue, BitSet content) {}

    static List<Annotated> of(int article, Analysis analysis, List<AttributionSpans> marked, WordClusters clusters) {
        List<Annotated> result = new ArrayList<>();
        for (Passage p : Passages.of(analysis, clusters)) {
            List<Gold> golds = new ArrayList<>();
            for (AttributionSpans one : marked) {
                BitSet cue = tokens(p, one.cue());
                if (!cue.isEmpty()) {
                    BitSet source = tokens(p, one.source());
                    BitSet content = tokens(p, one.content());
                    source.andNot(cue);
                    content.andNot(cue);
                    content.andNot(source);
                    golds.add(new Gold(source, cue, content));
                }
            }
            result.add(new Annotated(article, p, golds));
        }
        return result;
    }

    private static BitSet tokens(Passage p, List<Span> spans) {
        BitSet set = new BitSet(p.size);
        for (Span span : spans) {
            for (int i = p.firstAt(span.begin());
                    i < p.size && p.tokens[i].span().begin() < span.end();
                    i++) {
                set.set(i);
            }
        }
        return set;
    }

    boolean isCue(int i) {
        return golds.stream().anyMatch(gold -> gold.cue().get(i));
    }
}
