package org.claimgraph.attribution;

import java.util.List;
import java.util.Set;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.analyse.Trees;
import org.claimgraph.text.Span;

/**
 * In {@code "We are ready," a statement from the ministry read, reported AFP} the words are the ministry's and AFP carried
 * them. Where the whole was found as what AFP reported, the quotation is parted from who said it; AFP stays in the sentence,
 * for {@link Via} to find.
 */
public final class CarriedQuotation {

    private static final Set<String> CARRIES = Set.of("report", "quote", "carry", "publish");
    private static final Set<String> SAYS = Set.of("read", "say", "state", "add", "announce", "declare", "note");
    private static final int LONGEST_TAIL = 12;
    private static final String CLOSING = "\"”";

    /** The attributions, in the same order, each as it was or with its quotation freed. */
    public static List<AttributionSpans> freed(Analysis analysis, List<AttributionSpans> found) {
        Trees trees = new Trees(analysis);
        String text = analysis.document().text();
        return found.stream().map(spans -> freed(trees, text, spans)).toList();
    }

    private static AttributionSpans freed(Trees trees, String text, AttributionSpans spans) {
        Span content = spans.content().getFirst();
        int close = closing(text, content);
        if (spans.content().size() > 1 || close < 0 || !isCarried(trees, spans.cue())) {
            return spans;
        }
        Span tail = new Span(close + 1, content.end());
        return trees.sentenceAt(tail.begin()).stream()
                .mapToObj(trees::get)
                .filter(tree -> tree.sentence().span().contains(tail))
                .map(tree -> parted(tree, spans, new Span(content.begin(), close + 1), tail))
                .findFirst()
                .orElse(spans);
    }

    /** Where the quotation ends with which the content begins; -1 if it is all, or none. */
    private static int closing(String text, Span content) {
        char first = text.charAt(content.begin());
        for (int i = content.begin() + 1; (first == '"' || first == '“') && i < content.end() - 1; i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCarried(Trees trees, List<Span> cue) {
        return cue.size() == 1
                && trees.sentenceAt(cue.getFirst().begin()).stream()
                        .mapToObj(trees::get)
                        .anyMatch(tree -> tree.in(cue.getFirst()).stream()
                                .anyMatch(token -> CARRIES.contains(CueLexicon.lemma(tree, token))));
    }

    private static AttributionSpans parted(SentenceTree tree, AttributionSpans spans, Span quotation, Span tail) {
        List<Integer> words = tree.in(tail).stream()
                .filter(token -> !tree.token(token).isPunctuation())
                .toList();
        List<Integer> verbs = words.stream().filter(tree::isVerb).toList();
        boolean speech = words.size() > 1
                && words.size() <= LONGEST_TAIL
                && verbs.size() == 1
                && SAYS.contains(CueLexicon.lemma(tree, verbs.getFirst()))
                && (verbs.getFirst().equals(words.getLast()) || verbs.getFirst().equals(words.getFirst()));
        if (!speech) {
            return spans;
        }
        boolean after = verbs.getFirst().equals(words.getFirst());
        int first = words.get(after ? 1 : 0);
        int last = words.get(words.size() - (after ? 1 : 2));
        return new AttributionSpans(
                List.of(tree.token(first).span().cover(tree.token(last).span())),
                List.of(tree.token(verbs.getFirst()).span()),
                List.of(quotation),
                spans.confidence());
    }

    private CarriedQuotation() {}
}
