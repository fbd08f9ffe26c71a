package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.Name;
import org.claimgraph.analyse.NameType;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Office;

/** What the name finder saw, cut to the name itself: no article, no possessive mark, no title before a person. */
final class FinderNames {

    private static final Set<String> PARTIES = Set.of("republican", "democratic", "conservative", "liberal");

    private final Discourse discourse;
    private final Words words;
    private final NotNames notNames;

    FinderNames(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.notNames = new NotNames(discourse);
    }

    List<NameSpan> spans() {
        List<NameSpan> found = new ArrayList<>();
        for (Name name : discourse.analysis.names()) {
            typeOf(name.type()).flatMap(type -> trimmed(name, type)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<EntityType> typeOf(NameType type) {
        return switch (type) {
            case PERSON -> Optional.of(EntityType.PERSON);
            case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
            case LOCATION -> Optional.of(EntityType.GEOPOLITICAL);
            case MISC -> Optional.empty();
        };
    }

    private Optional<NameSpan> trimmed(Name name, EntityType type) {
        int begin = words.begin(name.sentence()) + name.firstToken();
        int end = words.begin(name.sentence()) + name.endToken();
        while (end > begin && (isTrailer(end - 1) || isCommonAfterOf(begin, end))) {
            end--;
        }
        while (begin < end
                && (words.lower(begin).equals("the") || words.token(begin).isPunctuation())) {
            begin++;
        }
        begin = type == EntityType.PERSON ? afterTitle(begin, end) : afterModifier(begin, end);
        return begin >= end || isNotAName(begin, end) || notNames.isOne(begin, end, type)
                ? Optional.empty()
                : Optional.of(new NameSpan(begin, end, type, Optional.empty(), false, name.confidence()));
    }

    private boolean isTrailer(int i) {
        return words.token(i).xpos().equals("POS")
                || words.token(i).isPunctuation() && !words.token(i).form().endsWith(".");
    }

    /** "The Kremlin of blackmail": a name does not end with "of" and a common noun. */
    private boolean isCommonAfterOf(int begin, int end) {
        boolean bare = end - 1 > begin && words.lower(end - 1).equals("of");
        boolean common = end - 2 > begin
                && words.lower(end - 2).equals("of")
                && words.is(end - 1, "NOUN")
                && !words.isCapitalized(end - 1);
        return bare || common;
    }

    private int afterTitle(int first, int end) {
        int begin = first;
        for (int i = first; i < end - 1; i++) {
            for (Found<Office> office : officesAt(i)) {
                if (office.end() < end) {
                    begin = Math.max(begin, office.end());
                }
            }
        }
        while (begin < end - 1 && Honorific.isOne(words.lower(begin))) {
            begin++;
        }
        return begin;
    }

    /** "Russian State Duma", "Republican Senate": what the gazetteer names goes without what stands before it. */
    private int afterModifier(int first, int end) {
        boolean known = first + 1 < end
                && DictionaryNames.longest(discourse, first + 1)
                        .filter(found -> found.end() == end)
                        .isPresent();
        boolean modifier = PARTIES.contains(words.lower(first))
                || !discourse
                        .gazetteer
                        .demonyms()
                        .get(words.token(first).form())
                        .isEmpty();
        return known && modifier && DictionaryNames.longest(discourse, first).isEmpty() ? first + 1 : first;
    }

    private List<Found<Office>> officesAt(int i) {
        return discourse.at(i, discourse.gazetteer.offices(), true);
    }

    /** A demonym, a bare title or a word without a capital is no name of anybody. */
    private boolean isNotAName(int first, int end) {
        boolean capital = false;
        for (int i = first; i < end; i++) {
            capital |= words.isCapitalized(i)
                    || Character.isDigit(words.token(i).form().charAt(0));
        }
        boolean demonym = discourse.at(first, discourse.gazetteer.demonyms(), false).stream()
                .anyMatch(f -> f.end() == end);
        boolean title = officesAt(first).stream().anyMatch(f -> f.end() == end);
        return !capital || demonym || title || words.is(first, "PRON") && end == first + 1;
    }
}
