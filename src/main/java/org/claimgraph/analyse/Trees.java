package org.claimgraph.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;

/** The trees of an article's sentences, and the way from a place in the text to its sentence and token. */
public final class Trees {

    private final List<SentenceTree> trees;

    public Trees(Analysis analysis) {
        trees = new ArrayList<>(analysis.sentences().size());
        for (Sentence sentence : analysis.sentences()) {
            trees.add(new SentenceTree(sentence));
        }
    }

    public int size() {
        return trees.size();
    }

    public SentenceTree get(int sentence) {
        return trees.get(sentence);
    }

    /** The sentence that holds the index or, between two, the next one; empty after the last. */
    public OptionalInt sentenceAt(int index) {
        int low = 0;
        int high = trees.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (trees.get(middle).sentence().span().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < trees.size() ? OptionalInt.of(low) : OptionalInt.empty();
    }

    /** The tokens of the span that stand in the sentence in which it begins. */
    public List<Integer> tokens(Span span) {
        OptionalInt sentence = sentenceAt(span.begin());
        return sentence.isPresent() ? get(sentence.getAsInt()).in(span) : List.of();
    }
}
