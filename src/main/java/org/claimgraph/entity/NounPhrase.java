package org.claimgraph.entity;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.gazetteer.Entry;

/** A noun with what stands before it: tokens from {@code first} to {@code head}. */
record NounPhrase(Discourse discourse, int first, int head) {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any", "no", "every", "each");
    private static final Set<String> LEFT_RELATIONS = Set.of("det", "amod", "compound", "nmod", "nummod", "advmod");
    private static final Set<String> COLLECTIVE = Set.of("people", "police");

    /** The phrase of a noun: its leftmost modifier that stands in one row with it. */
    static NounPhrase of(Discourse discourse, int head) {
        Words words = discourse.words;
        int first = head;
        for (int child : words.children(head)) {
            if (child < first && LEFT_RELATIONS.contains(words.relation(child))) {
                first = child;
            }
        }
        for (int child : words.children(first)) {
            if (child < first
                    && !words.relation(child).equals("case")
                    && !words.relation(child).equals("punct")) {
                first = Math.min(first, child);
            }
        }
        return new NounPhrase(discourse, first, head);
    }

    private Words words() {
        return discourse.words;
    }

    String lemma() {
        return words().lemma(head);
    }

    boolean isPlural() {
        return words().token(head).xpos().endsWith("S") || COLLECTIVE.contains(lemma());
    }

    boolean isDefinite() {
        return has(DEFINITE) || anyBefore(i -> words().token(i).xpos().equals("PRP$"));
    }

    boolean isIndefinite() {
        return has(INDEFINITE);
    }

    /** True if one of the words before the head is among these, which are in small letters. */
    boolean has(Set<String> lower) {
        return anyBefore(i -> lower.contains(words().lower(i)));
    }

    private boolean anyBefore(java.util.function.IntPredicate wanted) {
        return java.util.stream.IntStream.range(first, head).anyMatch(wanted);
    }

    /** "The appeals court", "the Police Department" name a body of their own; "the Russian ministry" does not. */
    boolean isBare() {
        return !anyBefore(
                i -> isNaming(i) && StateModifier.ending(discourse, i, first).isEmpty());
    }

    private boolean isNaming(int i) {
        return words().isNominal(i) || words().token(i).xpos().equals("JJS") || words().isCapitalized(i) && i > first;
    }

    /** The state among the modifiers ("the Belarusian president") or after "of" ("the president of Belarus"). */
    Optional<Entry> state() {
        for (int i = head - 1; i >= first; i--) {
            Optional<Entry> state = StateModifier.ending(discourse, i, first);
            if (state.isPresent()) {
                return state;
            }
        }
        Optional<Entry> direct = first == head ? StateModifier.before(discourse, first) : Optional.empty();
        return direct.or(this::stateAfter);
    }

    private Optional<Entry> stateAfter() {
        int end = words().end(words().sentence(head));
        if (head + 2 > end - 1 || !words().lower(head + 1).equals("of")) {
            return Optional.empty();
        }
        return discourse
                .covering(head + 2)
                .filter(r -> r.first() == head + 2)
                .flatMap(r -> r.only().entry)
                .filter(Entry::isState);
    }

    /** The organization among the modifiers: "the NATO chief". */
    Optional<Referent> body() {
        for (int i = head - 1; i >= first; i--) {
            Optional<Referent> body =
                    discourse.covering(i).map(Reference::only).filter(r -> r.type == EntityType.ORGANIZATION);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    String text() {
        return words().span(first, head + 1).in(discourse.analysis.text()).replaceAll("\\s+", " ");
    }
}
