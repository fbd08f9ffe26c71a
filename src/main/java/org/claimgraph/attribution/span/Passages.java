package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.Quotation;
import org.claimgraph.learn.WordClusters;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;

/** Cuts an analysis into its passages: one per block. */
final class Passages {

    private Passages() {}

    static List<Passage> of(Analysis analysis, WordClusters clusters) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> sentences = analysis.sentences();
        for (int begin = 0; begin < sentences.size(); ) {
            int end = begin + 1;
            while (end < sentences.size()
                    && sentences.get(end).block() == sentences.get(begin).block()) {
                end++;
            }
            List<Sentence> block = sentences.subList(begin, end);
            passages.add(Passage.of(analysis.text(), block, quotations(analysis, block), clusters));
            begin = end;
        }
        return passages;
    }

    private static List<Quotation> quotations(Analysis analysis, List<Sentence> block) {
        Span span = block.get(0).span().cover(block.get(block.size() - 1).span());
        return analysis.quotations().stream()
                .filter(quotation -> quotation.span().overlaps(span))
                .toList();
    }
}
