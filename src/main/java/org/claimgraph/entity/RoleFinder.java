package org.claimgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Office;
import org.claimgraph.text.Span;

/**
 * Offices as the text gives them, by pattern because parsers attach appositions right only half the time: a title before
 * the name ("Kremlin spokesman Dmitry Peskov") or after a comma ("…, deputy head of Russia's Security Council,").
 */
final class RoleFinder {

    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_APPOSITION = 16;
    private static final Set<String> LINKS = Set.of("of", "at", "for", "with", "from", "in", "to");
    private static final Set<String> PAST = Set.of("former", "ex", "ex-", "late", "onetime", "then");

    private final Discourse discourse;
    private final Words words;

    RoleFinder(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
    }

    void find() {
        for (Reference reference : List.copyOf(discourse.references())) {
            if (reference.only().isPerson()) {
                before(reference, reference.first());
                beforeComma(reference);
                after(reference);
            }
        }
    }

    /** A title that ends right before the token at {@code end}. */
    private void before(Reference person, int end) {
        int begin = words.begin(words.sentence(person.first()));
        for (int i = Math.max(begin, end - LONGEST_TITLE); i < end; i++) {
            int title = i;
            for (Found<Office> found : officesAt(title)) {
                Optional<Referent> of = ofState(found.end(), end);
                if (found.end() == end || of.isPresent()) {
                    add(person, title, found, end, of.or(() -> bodyBefore(title, begin)));
                    return;
                }
            }
        }
    }

    /** "The agency's head, Rafael Grossi,": a definite title and a comma on both sides of the name. */
    private void beforeComma(Reference person) {
        int comma = person.first() - 1;
        int sentence = words.sentence(person.first());
        boolean enclosed = comma > words.begin(sentence)
                && words.token(comma).form().equals(",")
                && person.end() < words.end(sentence)
                && words.token(person.end()).isPunctuation();
        if (enclosed && isDefinite(comma)) {
            before(person, comma);
        }
    }

    private boolean isDefinite(int end) {
        for (int i = end - 1; i >= Math.max(words.begin(words.sentence(end)), end - LONGEST_TITLE - 2); i--) {
            String lower = words.lower(i);
            if (lower.equals("the")
                    || words.token(i).xpos().equals("PRP$")
                    || words.token(i).xpos().equals("POS")) {
                return true;
            }
            if (!words.isNominal(i) && !words.is(i, "ADJ")) {
                return false;
            }
        }
        return false;
    }

    /** "Its spokesman Fritz Tarlenheim" speaks for whomever "its" means, once that is known. */
    void completeByPronouns() {
        for (Reference reference : discourse.references()) {
            Referent person = reference.only();
            person.offices.replaceAll(office -> office.body().isPresent() ? office : ofPronoun(office));
        }
    }

    private Referent.Office ofPronoun(Referent.Office office) {
        int first = words.firstAtOrAfter(office.evidence().orElseThrow().begin());
        for (int i = first - 1; i >= Math.max(words.begin(words.sentence(first)), first - 3); i--) {
            if (words.token(i).xpos().equals("PRP$")) {
                return discourse
                        .headedBy(i)
                        .map(Reference::only)
                        .filter(Referent::isBody)
                        .map(office::of)
                        .orElse(office);
            }
            if (!words.isNominal(i) && !words.is(i, "ADJ")) {
                return office;
            }
        }
        return office;
    }

    private List<Found<Office>> officesAt(int i) {
        return discourse.at(i, discourse.gazetteer.offices(), true);
    }

    /** "president of Russia Vladimir Putin": the state between title and name. */
    private Optional<Referent> ofState(int afterTitle, int name) {
        if (afterTitle + 1 >= name || !words.lower(afterTitle).equals("of")) {
            return Optional.empty();
        }
        return discourse
                .covering(name - 1)
                .filter(r -> r.first() <= afterTitle + 2 && r.end() == name)
                .map(Reference::only)
                .filter(Referent::isBody);
    }

    /** The body or state right before a title: "Kremlin", "Russian", "the UN's", "White House". */
    private Optional<Referent> bodyBefore(int title, int begin) {
        for (int i = title - 1; i >= begin && i >= title - 5; i--) {
            Optional<Referent> named =
                    discourse.covering(i).map(Reference::only).filter(Referent::isBody);
            if (named.isPresent()) {
                return named;
            }
            Optional<Entry> state = StateModifier.ending(discourse, i, begin);
            if (state.isPresent()) {
                int at = i;
                return state.map(entry -> discourse.of(entry, words.span(at)));
            }
            boolean inside = words.is(i, "ADJ")
                    || words.is(i, "NOUN")
                    || words.is(i, "PROPN")
                    || words.token(i).xpos().equals("POS")
                    || words.token(i).form().equals("-");
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void after(Reference person) {
        int sentenceEnd = words.end(words.sentence(person.first()));
        int comma = person.end();
        if (comma + 1 >= sentenceEnd || !words.token(comma).form().equals(",")) {
            return;
        }
        int end = appositionEnd(comma + 1, sentenceEnd);
        for (int i = comma + 1; i < Math.min(end, comma + 7); i++) {
            List<Found<Office>> found = officesAt(i);
            if (!found.isEmpty() && found.getFirst().end() <= end) {
                int title = i;
                Optional<Referent> body = bodyAfter(found.getFirst().end(), end).or(() -> bodyBefore(title, comma + 1));
                add(person, i, found.getFirst(), end, body);
                return;
            }
            if (isVerb(i) || words.lower(i).equals("and")) {
                return;
            }
        }
    }

    private int appositionEnd(int begin, int sentenceEnd) {
        int i = begin;
        while (i < sentenceEnd
                && i < begin + LONGEST_APPOSITION
                && !words.token(i).isPunctuation()
                && !isVerb(i)) {
            i++;
        }
        return i;
    }

    private boolean isVerb(int i) {
        return words.is(i, "AUX")
                || words.is(i, "VERB")
                || words.is(i, "PRON") && !words.lower(i).equals("his");
    }

    private Optional<Referent> bodyAfter(int title, int end) {
        if (title >= end || !LINKS.contains(words.lower(title))) {
            return Optional.empty();
        }
        Optional<Referent> last = Optional.empty();
        for (int i = title + 1; i < end; i++) {
            Optional<Referent> named =
                    discourse.covering(i).map(Reference::only).filter(Referent::isBody);
            if (named.isPresent() && named.get().type == EntityType.ORGANIZATION) {
                return named;
            }
            last = last.or(() -> named);
        }
        return last;
    }

    private void add(Reference person, int first, Found<Office> found, int end, Optional<Referent> body) {
        Office office = found.values().getFirst();
        String title = words.span(first, found.end())
                .in(discourse.analysis.text())
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        boolean past = isPast(first);
        Span evidence = words.span(Math.min(first, person.first()), Math.max(end, person.end()));
        Referent referent = person.only();
        referent.gender = referent.gender.or(office.genderOf(title));
        referent.offices.add(new Referent.Office(
                past ? "former " + title : title,
                office.label(),
                body,
                office.leads() && !past,
                office.speaksFor() && !past,
                Optional.of(evidence)));
        if (referent.state.isEmpty()) {
            referent.state = body.flatMap(RoleFinder::stateOf);
        }
    }

    static Optional<Referent> stateOf(Referent body) {
        return body.type == EntityType.GEOPOLITICAL && body.state.isEmpty() ? Optional.of(body) : body.state;
    }

    private boolean isPast(int title) {
        for (int i = title - 1; i >= Math.max(words.begin(words.sentence(title)), title - 4); i--) {
            if (PAST.contains(words.lower(i))) {
                return true;
            }
            if (!words.isNominal(i) && !words.is(i, "ADJ")) {
                return false;
            }
        }
        return false;
    }
}
