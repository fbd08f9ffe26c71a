package org.claimgraph.proposition;

import java.util.Locale;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.text.Span;

/** Noun phrases as the clause around them needs them. */
final class Phrases {

    private static final Set<String> LEFT = Set.of("det", "amod", "compound", "nummod", "nmod", "flat");
    private static final Set<String> RIGHT = Set.of("flat", "nmod");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
    private static final Set<String> NONE = Set.of("no", "nobody", "none", "nothing", "neither", "nor");
    /** They refer to nothing that can be named. */
    private static final Set<String> EMPTY =
            Set.of("it", "there", "this", "that", "what", "which", "who", "these", "those");

    /** The head with what stands before it and, of what follows, names and "of" phrases; no clause, no apposition. */
    static Span span(SentenceTree tree, int head) {
        int first = head;
        for (int child : tree.children(head)) {
            if (child < first && LEFT.contains(tree.relation(child)) && !isCase(tree, child) && !isNone(tree, child)) {
                first = leftmost(tree, child, first);
            }
        }
        int last = head;
        for (int child : tree.children(head)) {
            boolean of = tree.relation(child).equals("flat") || tree.has(child, "case", "of");
            if (child > last && RIGHT.contains(tree.relation(child)) && of) {
                last = Math.max(last, span(tree, child, 3));
            }
        }
        while (first < head && (tree.token(first).isPunctuation() || isThat(tree, first))) {
            first++;
        }
        return tree.token(first).span().cover(tree.token(last).span());
    }

    private static int span(SentenceTree tree, int head, int depth) {
        int last = head;
        for (int child : tree.children(head)) {
            boolean flat = tree.relation(child).equals("flat");
            if (child > last && flat && depth > 0) {
                last = Math.max(last, span(tree, child, depth - 1));
            }
        }
        return last;
    }

    private static int leftmost(SentenceTree tree, int token, int limit) {
        int first = Math.min(token, limit);
        for (int child : tree.children(token)) {
            if (child < token) {
                first = Math.min(first, leftmost(tree, child, first));
            }
        }
        return first;
    }

    /** "That use of force is lawful": a conjunction that parsers take for a determiner. */
    private static boolean isThat(SentenceTree tree, int token) {
        return tree.lemma(token).equalsIgnoreCase("that");
    }

    /** "No evidence": the proposition is negated, the words are "evidence". */
    static boolean isNone(SentenceTree tree, int token) {
        return NONE.contains(tree.lemma(token).toLowerCase(Locale.ROOT));
    }

    private static boolean isCase(SentenceTree tree, int token) {
        return tree.token(token).upos().equals("ADP");
    }

    static boolean isNominal(SentenceTree tree, int token) {
        return NOMINAL.contains(tree.token(token).upos());
    }

    static boolean isEmpty(SentenceTree tree, int token) {
        return EMPTY.contains(tree.token(token).form().toLowerCase(Locale.ROOT));
    }

    /** "The talks have", "the talk has": where the forms disagree the parse is wrong. */
    static boolean agree(SentenceTree tree, int subject, int finite) {
        String verb = tree.token(finite).xpos();
        String noun = tree.token(subject).xpos();
        boolean several = !tree.children(subject, Set.of("conj")).isEmpty();
        return switch (verb) {
            case "VBZ" -> !noun.equals("NNS") && !several;
            case "VBP" -> several || !noun.equals("NN") && !noun.equals("NNP");
            default -> true;
        };
    }

    private Phrases() {}
}
