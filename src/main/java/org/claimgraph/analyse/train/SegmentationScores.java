package org.claimgraph.analyse.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.analyse.sentence.SentenceSplitter;
import org.claimgraph.analyse.token.UdTokenizer;
import org.claimgraph.text.Span;

/**
 * How well tokens and sentences are found in raw text, as F1 in percent of exact spans. The text is put together again from the treebank's
 * words and spaces: tokens are looked for in one sentence, sentences in passages of ten.
 */
public record SegmentationScores(double tokens, double sentences) {

    private static final int PASSAGE = 10;

    public static SegmentationScores of(List<TreeSentence> treebank) {
        Count tokens = new Count();
        Count sentences = new Count();
        for (int i = 0; i < treebank.size(); i++) {
            Passage passage = Passage.of(treebank.subList(i, i + 1));
            tokens.add(
                    passage.tokens(),
                    new UdTokenizer().spans(passage.text(), 0, passage.text().length()));
        }
        for (int i = 0; i < treebank.size(); i += PASSAGE) {
            Passage passage = Passage.of(treebank.subList(i, Math.min(i + PASSAGE, treebank.size())));
            sentences.add(passage.sentences(), sentencesOf(passage.text()));
        }
        return new SegmentationScores(tokens.f1(), sentences.f1());
    }

    private static List<Span> sentencesOf(String text) {
        List<Span> tokens = new UdTokenizer().spans(text, 0, text.length());
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int to : new SentenceSplitter().ends(text, tokens)) {
            found.add(tokens.get(from).cover(tokens.get(to - 1)));
            from = to;
        }
        return found;
    }

    private record Passage(String text, List<Span> tokens, List<Span> sentences) {
        static Passage of(List<TreeSentence> treebank) {
            StringBuilder text = new StringBuilder();
            List<Span> tokens = new ArrayList<>();
            List<Span> sentences = new ArrayList<>();
            for (TreeSentence sentence : treebank) {
                int first = tokens.size();
                for (TreeSentence.Word word : sentence.words()) {
                    tokens.add(
                            new Span(text.length(), text.length() + word.form().length()));
                    text.append(word.form()).append(word.glued() ? "" : " ");
                }
                sentences.add(tokens.get(first).cover(tokens.get(tokens.size() - 1)));
                if (text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
            return new Passage(text.toString(), tokens, sentences);
        }
    }

    private static final class Count {
        private int right;
        private int both;

        void add(List<Span> gold, List<Span> found) {
            Set<Span> common = new HashSet<>(gold);
            common.retainAll(found);
            right += common.size();
            both += gold.size() + found.size();
        }

        double f1() {
            return both == 0 ? 100 : 200.0 * right / both;
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "token F1 %.2f  sentence F1 %.2f", tokens, sentences);
    }
}
