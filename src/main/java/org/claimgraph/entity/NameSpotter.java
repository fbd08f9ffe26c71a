package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.Name;
import org.claimgraph.analyse.NameType;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;
import org.claimgraph.entity.gazetteer.Gazetteer.Strength;
import org.claimgraph.entity.gazetteer.Office;

/**
 * Finds the names of an article: the gazetteer's by dictionary, the others by the name finder and by two patterns the
 * finder sometimes misses (title + capitals, given name + capitals). The gazetteer overrides the finder's type.
 */
final class NameSpotter {

    private final Discourse discourse;
    private final Words words;
    private final NameEvidence evidence;

    NameSpotter(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.evidence = new NameEvidence(discourse);
    }

    /** In text order, without overlap. */
    List<NameSpan> spot(BodyNamer bodies) {
        List<DictionaryHit> hits = dictionary();
        hits.forEach(hit -> evidence.take(hit.senses()));
        List<NameSpan> found = new ArrayList<>();
        hits.forEach(hit ->
                evidence.choose(hit.senses(), discourse, hit.first()).ifPresent(sense -> found.add(span(hit, sense))));
        found.addAll(fromFinder());
        found.addAll(fromPatterns());
        found.addAll(bodies.spans());
        return withoutOverlap(found);
    }

    private record DictionaryHit(int first, int end, List<Sense> senses) {}

    private List<DictionaryHit> dictionary() {
        List<DictionaryHit> hits = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int i = words.begin(s);
            while (i < words.end(s)) {
                Optional<Found<Sense>> found = longestHit(i);
                int at = i;
                found.ifPresent(f -> hits.add(new DictionaryHit(at, f.end(), f.values())));
                i = found.map(Found::end).orElse(i + 1);
            }
        }
        return hits;
    }

    private Optional<Found<Sense>> longestHit(int token) {
        return discourse.at(token, discourse.gazetteer.names(), false).stream().findFirst();
    }

    private static NameSpan span(DictionaryHit hit, Sense sense) {
        boolean surname = sense.strength() == Strength.SHORT;
        double confidence =
                switch (sense.strength()) {
                    case STRONG -> 0.97;
                    case SHORT -> 0.9;
                    case WEAK -> 0.8;
                };
        return new NameSpan(
                hit.first(), hit.end(), sense.entry().type(), Optional.of(sense.entry()), surname, confidence);
    }

    private List<NameSpan> fromFinder() {
        List<NameSpan> found = new ArrayList<>();
        for (Name name : discourse.analysis.names()) {
            int base = words.begin(name.sentence());
            int first = base + name.firstToken();
            int end = base + name.endToken();
            typeOf(name.type())
                    .flatMap(type -> trimmed(first, end, type, name.confidence()))
                    .ifPresent(found::add);
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

    /** Without "the", a possessive mark, and, before a person, the title. */
    private Optional<NameSpan> trimmed(int first, int end, EntityType type, double confidence) {
        int begin = first;
        int last = end;
        while (last > begin && isTrailer(last - 1)) {
            last--;
        }
        while (begin < last
                && (words.lower(begin).equals("the") || words.token(begin).isPunctuation())) {
            begin++;
        }
        if (type == EntityType.PERSON) {
            begin = afterTitle(begin, last);
        }
        if (begin >= last || isNotAName(begin, last)) {
            return Optional.empty();
        }
        return Optional.of(new NameSpan(begin, last, type, Optional.empty(), false, confidence));
    }

    private boolean isTrailer(int i) {
        return words.token(i).xpos().equals("POS")
                || words.token(i).isPunctuation() && !words.token(i).form().endsWith(".");
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

    /** "Mr Elphberg", "spokesman Fritz von Tarlenheim", "Flavia Elphberg" where the finder saw nothing. */
    private List<NameSpan> fromPatterns() {
        List<NameSpan> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int begin = i;
            int end = words.end(words.sentence(i));
            boolean given = Lexicon.isGivenName(words.token(i).form()) && words.is(i, "PROPN");
            boolean honorific = Honorific.isOne(words.lower(i)) && words.isCapitalized(i);
            if (honorific) {
                begin = i + 1;
                while (begin < end && words.token(begin).form().equals(".")) {
                    begin++;
                }
            }
            int after = capitalsFrom(begin, end);
            if (honorific && after > begin || given && after > begin + 1) {
                found.add(new NameSpan(begin, after, EntityType.PERSON, Optional.empty(), false, 0.7));
                i = after - 1;
            }
        }
        return found;
    }

    private int capitalsFrom(int begin, int end) {
        int i = begin;
        while (i < end && i < begin + 4 && words.is(i, "PROPN") && words.isCapitalized(i)) {
            i++;
        }
        return i;
    }

    /**
     * Where candidates overlap: a longer one wins over a shorter, at equal length the gazetteer over the finder, and a
     * person the gazetteer names in full over a finder's guess that glues something to it.
     */
    private List<NameSpan> withoutOverlap(List<NameSpan> candidates) {
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
        boolean title = officesAt(i).stream().anyMatch(f -> f.end() == i + 1);
        boolean demonym =
                !discourse.at(i, discourse.gazetteer.demonyms(), false).isEmpty();
        boolean known = longestHit(i).isPresent();
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

    /** What the gazetteer knows of the entries that the article names for certain. */
    NameEvidence evidence() {
        return evidence;
    }
}
