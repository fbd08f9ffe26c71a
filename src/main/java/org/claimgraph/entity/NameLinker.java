package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Body;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;
import org.claimgraph.entity.gazetteer.Gazetteer.Strength;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Office;
import org.claimgraph.entity.gazetteer.Slug;

/**
 * Names to referents, the surest first: gazetteer names, full names, acronyms the article introduces in brackets, bodies
 * of states, other names letter for letter; then single names of people, by the full names around them.
 */
final class NameLinker {

    private static final Comparator<Referent> BY_PLACE =
            Comparator.comparing((Referent r) -> r.first).thenComparing(r -> r.label);

    private final Discourse discourse;
    private final Words words;
    private final BodyNamer bodies;
    private final String text;
    /** People the article names in full, by surname and by given name, in text order. */
    private final Map<String, List<Referent>> bySurname = new HashMap<>();

    private final Map<String, List<Referent>> byGivenName = new HashMap<>();
    private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();
    private final Map<String, Referent> acronyms = new HashMap<>();

    NameLinker(Discourse discourse, BodyNamer bodies) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.bodies = bodies;
        this.text = discourse.analysis.text();
    }

    void link(List<NameSpan> spans) {
        spans.forEach(this::vote);
        spans.stream().filter(this::isFullPerson).forEach(this::linkFullName);
        List<NameSpan> others = spans.stream().filter(s -> !isFullPerson(s)).toList();
        others.stream().filter(NameSpan::surname).filter(this::bearsItsTitle).forEach(this::rememberListed);
        others.forEach(this::introduceAcronym);
        others.forEach(span -> link(span, textOf(span)));
        remaining.forEach(this::linkBody);
    }

    private final List<NameSpan> remaining = new ArrayList<>();

    private String textOf(NameSpan span) {
        String words = this.words.span(span.first(), span.end()).in(text).replaceAll("\\s+", " ");
        return span.entry().isEmpty() ? Capitals.undone(words, discourse.gazetteer) : words;
    }

    private void vote(NameSpan span) {
        if (span.entry().isEmpty()) {
            votes.computeIfAbsent(textOf(span), k -> new HashMap<>())
                    .merge(span.type(), span.confidence(), Double::sum);
        }
    }

    /** The type most mentions of the same words were taken for. */
    private EntityType typeOf(NameSpan span) {
        if (span.entry().isPresent()) {
            return span.type();
        }
        Map<EntityType, Double> counted = votes.getOrDefault(textOf(span), Map.of());
        return counted.entrySet().stream()
                .max(Map.Entry.<EntityType, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(span.type());
    }

    private boolean isFullPerson(NameSpan span) {
        return typeOf(span) == EntityType.PERSON
                && (span.entry().isPresent() && !span.surname()
                        || PersonName.of(textOf(span)).isFull() && span.entry().isEmpty());
    }

    private void linkFullName(NameSpan span) {
        PersonName name = PersonName.of(textOf(span));
        Referent person = span.entry()
                .map(entry -> discourse.of(entry, words.span(span.first(), span.end())))
                .orElseGet(() -> unlisted(name, span));
        Gender said = honorific(span.first());
        person.gender = person.gender.or(said).or(name.gender());
        remember(bySurname, name.surname(), person);
        remember(bySurname, surnameOf(person), person);
        if (name.isFull()) {
            remember(byGivenName, name.given(), person);
        }
        add(
                span,
                person,
                span.entry().isPresent() ? "gazetteer name" : "full name",
                span.entry().isPresent() ? 0.97 : 0.93);
    }

    private static String surnameOf(Referent person) {
        return PersonName.of(person.label).surname();
    }

    private Referent unlisted(PersonName name, NameSpan span) {
        Optional<Entry> listed = discourse.gazetteer.names().get(name.toString()).stream()
                .filter(sense -> sense.strength() == Strength.STRONG)
                .map(Sense::entry)
                .filter(entry -> entry.type() == EntityType.PERSON)
                .findFirst();
        if (listed.isPresent()) {
            return discourse.of(listed.get(), words.span(span.first(), span.end()));
        }
        Referent person = respelled(name)
                .orElseGet(() -> discourse.named(
                        "person:" + name.shortKey(),
                        EntityType.PERSON,
                        name.toString(),
                        name.gender(),
                        words.span(span.first(), span.end())));
        discourse.alias("spelled:" + Spelling.of(name), person);
        return person;
    }

    /** "Sergey Gorskiy" after "Sergei Gorsky": one name in two transliterations. */
    private Optional<Referent> respelled(PersonName name) {
        return discourse
                .known("spelled:" + Spelling.of(name))
                .filter(other -> discourse.identities.mayBeOne(
                        "person/" + Slug.of(name.toString()), "person/" + Slug.of(other.label)));
    }

    private static void remember(Map<String, List<Referent>> index, String name, Referent person) {
        List<Referent> known = index.computeIfAbsent(Slug.of(name), k -> new ArrayList<>(1));
        if (!known.contains(person)) {
            known.add(person);
        }
    }

    private Gender honorific(int first) {
        int i = first - 1;
        while (i >= 0 && words.token(i).form().equals(".")) {
            i--;
        }
        return i < 0 ? Gender.UNKNOWN : Honorific.genderOf(words.lower(i));
    }

    /** "Collective Security Treaty Organization (CSTO)": from here on the letters mean the name before them. */
    private void introduceAcronym(NameSpan span) {
        int open = span.end();
        int sentenceEnd = words.end(words.sentence(span.first()));
        if (open + 2 >= sentenceEnd || !isBracket(open, "(") || !isBracket(open + 2, ")")) {
            return;
        }
        String letters = words.token(open + 1).form();
        if (letters.length() > 1 && letters.length() <= 7 && isAcronym(letters) && typeOf(span) != EntityType.PERSON) {
            acronyms.putIfAbsent(letters, referentOf(span, textOf(span)));
        }
    }

    private boolean isBracket(int i, String mark) {
        return words.token(i).form().equals(mark) || words.token(i).form().equals(mark.equals("(") ? "-LRB-" : "-RRB-");
    }

    private static boolean isAcronym(String letters) {
        long upper = letters.chars().filter(Character::isUpperCase).count();
        return upper * 2 > letters.length();
    }

    private void link(NameSpan span, String name) {
        Referent introduced = acronyms.get(name);
        if (introduced != null) {
            add(span, introduced, "acronym", 0.95);
        } else if (isSingleName(span, name)) {
            linkSingleName(span, name);
        } else if (span.entry().isEmpty()
                && bodies.kindOf(span.first(), span.end()).isPresent()) {
            remaining.add(span);
            Body body = bodies.kindOf(span.first(), span.end()).get();
            bodies.ofState(body, span.first(), span.end());
        } else {
            String how = span.entry().isPresent() ? "gazetteer name" : "exact name";
            add(span, referentOf(span, name), how, span.confidence());
        }
    }

    private Referent referentOf(NameSpan span, String name) {
        if (span.entry().isPresent()) {
            return discourse.of(span.entry().get(), words.span(span.first(), span.end()));
        }
        Optional<Entry> known =
                Capitals.entry(words.span(span.first(), span.end()).in(text), discourse.gazetteer);
        if (known.isPresent()) {
            return discourse.of(known.get(), words.span(span.first(), span.end()));
        }
        EntityType type = typeOf(span);
        Referent referent = discourse.named(
                "name:" + Slug.of(name), type, name, Gender.UNKNOWN, words.span(span.first(), span.end()));
        if (type == EntityType.ORGANIZATION && referent.noun.isEmpty()) {
            referent.noun = nounOf(span);
        }
        return referent;
    }

    /** "ministry" of "Foreign Ministry", "institute" of "Institute for Strategic Studies". */
    private Optional<String> nounOf(NameSpan span) {
        for (int i = span.end() - 1; i >= span.first(); i--) {
            String word = words.lower(i);
            if (discourse.gazetteer.isOrganizationNoun(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** A bare surname or given name, or a place's name that here is somebody's surname ("Jordan" after "Jim Jordan"). */
    private boolean isSingleName(NameSpan span, String name) {
        if (span.surname() || span.entry().isEmpty() && typeOf(span) == EntityType.PERSON) {
            return true;
        }
        boolean place = typeOf(span) == EntityType.GEOPOLITICAL || typeOf(span) == EntityType.PLACE;
        boolean unlisted = span.entry().isEmpty();
        boolean inPlace = span.first() > 0
                && words.is(span.first() - 1, "ADP")
                && words.sentence(span.first() - 1) == words.sentence(span.first());
        return bySurname.containsKey(Slug.of(name)) && span.length() == 1 && (unlisted || place && !inPlace);
    }

    private void linkSingleName(NameSpan span, String name) {
        Gender said = honorific(span.first());
        PersonName parsed = PersonName.of(name);
        List<Referent> named = agreeing(bySurname.getOrDefault(Slug.of(parsed.surname()), List.of()), said);
        Optional<Referent> listed = span.entry().map(e -> discourse.of(e, words.span(span.first(), span.end())));
        if (listed.isPresent() && (named.isEmpty() || named.contains(listed.get()))) {
            remember(bySurname, name, listed.get());
            add(span, listed.get(), "surname", 0.92);
        } else if (!named.isEmpty()) {
            add(span, nearest(named, span), "surname", named.size() == 1 ? 0.95 : 0.75);
        } else {
            linkGivenName(span, name, said);
        }
    }

    private void linkGivenName(NameSpan span, String name, Gender said) {
        List<Referent> given = agreeing(byGivenName.getOrDefault(Slug.of(name), List.of()), said);
        if (given.size() == 1) {
            add(span, given.getFirst(), "given name", 0.85);
            return;
        }
        Referent alone = discourse.named(
                "single:" + Slug.of(name),
                EntityType.PERSON,
                name,
                said.or(Lexicon.genderOfGivenName(name)),
                words.span(span.first(), span.end()));
        alone.gender = alone.gender.or(said);
        add(span, alone, "exact name", 0.7);
    }

    private static List<Referent> agreeing(List<Referent> people, Gender said) {
        return people.stream().filter(p -> p.gender.agreesWith(said)).toList();
    }

    /** "President Trump": the title says that the well-known bearer of the surname is about. */
    private boolean bearsItsTitle(NameSpan span) {
        List<Office> titles = discourse.titlesBefore(span.first());
        return span.entry().stream()
                .flatMap(e -> e.tenures().stream())
                .anyMatch(t ->
                        discourse.gazetteer.offices().get(t.title()).stream().anyMatch(titles::contains));
    }

    private void rememberListed(NameSpan span) {
        Referent listed = discourse.of(span.entry().orElseThrow(), words.span(span.first(), span.end()));
        remember(bySurname, textOf(span), listed);
    }

    /** The one named last before the span; the first of all if none is named before. */
    private Referent nearest(List<Referent> people, NameSpan span) {
        List<Reference> before = discourse.references().stream()
                .filter(r -> r.first() < span.first() && people.contains(r.only()))
                .toList();
        return before.isEmpty()
                ? people.stream().min(BY_PLACE).orElseThrow()
                : before.getLast().only();
    }

    /** After all states are known: "the ministry" without a state is the one named with it. */
    private void linkBody(NameSpan span) {
        Body body = bodies.kindOf(span.first(), span.end()).orElseThrow();
        Optional<Referent> ofState = bodies.ofState(body, span.first(), span.end());
        Referent referent = ofState.or(() -> bodies.remembered(body)).orElseGet(() -> localBody(span, body));
        add(span, referent, ofState.isPresent() ? "body of a state" : "exact name", ofState.isPresent() ? 0.95 : 0.8);
    }

    private Referent localBody(NameSpan span, Body body) {
        Referent local = discourse.named(
                "local:" + body.label(),
                EntityType.ORGANIZATION,
                body.label(),
                Gender.UNKNOWN,
                words.span(span.first(), span.end()));
        local.noun = body.nouns().stream().findFirst();
        local.local = true;
        return local;
    }

    private void add(NameSpan span, Referent referent, String resolution, double confidence) {
        referent.names.add(textOf(span));
        int head = words.headOf(span.first(), span.end());
        discourse.add(new Reference(
                span.first(), span.end(), head, Mention.Kind.NAME, List.of(referent), resolution, confidence));
    }
}
