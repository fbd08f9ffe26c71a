package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides where candidates overlap: a longer one wins over a shorter, at equal length the gazetteer over the finder, and a
 * person the gazetteer names in full over a finder's guess that glues something to it.
 */
final class Overlaps {

    private final Discourse discourse;
    private final Words words;

    Overlaps(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
    }

    /** In text order, without overlap. */
    List<NameSpan> resolved(List<NameSpan> candidates) {
        List<NameSpan> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingInt(this::rank)
                .reversed()
                .thenComparing(Comparator.comparingInt(NameSpan::length).reversed())
                .thenComparing(s -> s.entry().isEmpty())
                .thenComparing(Comparator.comparingDouble(NameSpan::confidence).reversed())
                .thenComparingInt(NameSpan::first));
        Set<Integer> taken = new HashSet<>();
        List<NameSpan> kept = new ArrayList<>();
        for (NameSpan span : ranked) {
            if (isFree(span, taken) && !isPartOfUnknownName(span)) {
                for (int i = span.first(); i < span.end(); i++) {
                    taken.add(i);
                }
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(NameSpan::first));
        return kept;
    }

    private static boolean isFree(NameSpan span, Set<Integer> taken) {
        for (int i = span.first(); i < span.end(); i++) {
            if (taken.contains(i)) {
                return false;
            }
        }
        return true;
    }

    /** Full names of the gazetteer first; all else by length, but last what the finder glued over a comma. */
    private int rank(NameSpan span) {
        if (span.entry().isPresent()) {
            return span.length() > 1 && !span.surname() ? 1 : 0;
        }
        for (int i = span.first(); i < span.end(); i++) {
            if (words.token(i).form().equals(",")) {
                return -1;
            }
        }
        return 0;
    }

    /** A bare surname glued to another capitalised proper noun is a piece of a name that nobody found whole. */
    private boolean isPartOfUnknownName(NameSpan span) {
        return span.surname()
                && !inHeading(span.first())
                && (glued(span.first() - 1, span.first()) || glued(span.end(), span.first()));
    }

    private boolean glued(int i, int inSentenceOf) {
        if (i < 0 || i >= words.size() || words.sentence(i) != words.sentence(inSentenceOf)) {
            return false;
        }
        boolean title =
                discourse.at(i, discourse.gazetteer.offices(), true).stream().anyMatch(f -> f.end() == i + 1);
        boolean demonym =
                !discourse.at(i, discourse.gazetteer.demonyms(), false).isEmpty();
        boolean known = DictionaryNames.longest(discourse, i).isPresent();
        return words.is(i, "PROPN")
                && words.isCapitalized(i)
                && !title
                && !demonym
                && !known
                && !Honorific.isOne(words.lower(i));
    }

    private boolean inHeading(int i) {
        int block = discourse.analysis.sentences().get(words.sentence(i)).block();
        return switch (discourse.analysis.document().blocks().get(block).kind()) {
            case HEADLINE, HEADING -> true;
            case PARAGRAPH, LIST_ITEM, BLOCKQUOTE, CAPTION, BYLINE, BOILERPLATE -> false;
        };
    }
}
