package org.claimgraph.proposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.text.Span;

/**
 * The tokens of a content that hang together in the tree of its sentence.
 *
 * @param tokens in text order, without punctuation at the edges
 * @param head the only one that hangs on a word outside
 */
record Clause(SentenceTree tree, List<Integer> tokens, int head) {

    /** Words that open a question, a condition or a nominal clause. */
    private static final Set<String> OPENERS =
            Set.of("if", "whether", "how", "why", "what", "who", "whom", "whose", "when", "where", "which", "unless");

    private static final Set<String> LOOSE = Set.of("PUNCT", "CCONJ", "SCONJ");

    /** Nothing where the content is cut across the tree, or is a question. */
    static Optional<Clause> of(SentenceTree tree, List<Span> content) {
        List<Integer> tokens = IntStream.range(0, tree.size())
                .filter(i -> content.stream()
                        .anyMatch(span -> span.contains(tree.token(i).span())))
                .boxed()
                .toList();
        List<Integer> tops = tokens.stream()
                .filter(i -> !tokens.contains(tree.token(i).head()))
                .filter(i -> !LOOSE.contains(tree.token(i).upos()))
                .toList();
        boolean asked = tokens.stream()
                .filter(i -> !LOOSE.contains(tree.token(i).upos()) || OPENERS.contains(tree.lemma(i)))
                .findFirst()
                .filter(i -> OPENERS.contains(tree.lemma(i).toLowerCase(java.util.Locale.ROOT)))
                .isPresent();
        boolean question = tokens.stream().anyMatch(i -> tree.token(i).form().equals("?"));
        return tops.size() == 1 && !asked && !question
                ? Optional.of(new Clause(tree, tokens, tops.getFirst()))
                : Optional.empty();
    }

    boolean has(int token) {
        return tokens.contains(token);
    }

    /** Children of the token inside the content, by relation. */
    List<Integer> children(int token, String... relations) {
        return tree.children(token, Set.of(relations)).stream()
                .filter(this::has)
                .toList();
    }
}
