package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Body;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Slug;

/**
 * Names to referents, the surest first: full names of people, acronyms the article introduces in brackets, gazetteer names,
 * single names of people, other names letter for letter, and last the bodies that many states have.
 */
final class NameLinker {

    private final Discourse discourse;
    private final Words words;
    private final BodyNamer bodies;
    private final NameTexts texts;
    private final TypeVotes types;
    private final NamedPeople people = new NamedPeople();
    private final FullNames fullNames;
    private final SingleNames singleNames;
    private final Acronyms acronyms;
    private final LongNames longNames;

    private NameLinker(Discourse discourse, BodyNamer bodies, List<NameSpan> spans) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.bodies = bodies;
        this.texts = new NameTexts(discourse);
        this.types = new TypeVotes(texts, spans);
        this.fullNames = new FullNames(discourse, people);
        this.singleNames = new SingleNames(discourse, people);
        this.acronyms = new Acronyms(words);
        this.longNames = new LongNames(discourse.gazetteer);
    }

    /** Adds a reference for each of the names. */
    static void link(Discourse discourse, BodyNamer bodies, List<NameSpan> spans) {
        new NameLinker(discourse, bodies, spans).link(spans);
    }

    private void link(List<NameSpan> spans) {
        spans.stream().filter(this::isFullPerson).forEach(this::linkFullName);
        List<NameSpan> others = spans.stream().filter(s -> !isFullPerson(s)).toList();
        others.stream().filter(NameSpan::surname).forEach(s -> singleNames.rememberTitled(s, texts.of(s)));
        others.stream()
                .filter(s -> types.typeOf(s) != EntityType.PERSON)
                .forEach(s -> acronyms.introduce(s, () -> referentOf(s)));
        others.stream().filter(this::isLongOrganization).forEach(s -> longNames.add(texts.of(s), referentOf(s)));
        List<NameSpan> ofStates = new ArrayList<>();
        for (NameSpan span : others) {
            if (!linkOther(span)) {
                bodyOfState(span);
                ofStates.add(span);
            }
        }
        ofStates.forEach(this::linkBody);
    }

    private boolean isFullPerson(NameSpan span) {
        boolean listed = span.entry().isPresent() && !span.surname();
        boolean full = span.entry().isEmpty() && PersonName.of(texts.of(span)).isFull();
        return types.typeOf(span) == EntityType.PERSON && (listed || full);
    }

    private void linkFullName(NameSpan span) {
        FullNames.Meant meant = fullNames.resolve(span, texts.of(span));
        add(span, meant.person(), meant.resolution(), meant.confidence());
    }

    /** False for a body that many states have: it waits until all of them are known. */
    private boolean linkOther(NameSpan span) {
        String name = texts.of(span);
        Optional<Referent> introduced = acronyms.meaning(name);
        Optional<Referent> longName = isUnlistedOrganization(span) ? longNames.meaning(name) : Optional.empty();
        if (introduced.isPresent()) {
            add(span, introduced.get(), "acronym", 0.95);
        } else if (singleNames.isOne(span, name, types.typeOf(span))) {
            SingleNames.Meant meant = singleNames.resolve(span, name);
            add(span, meant.person(), meant.resolution(), meant.confidence());
        } else if (span.entry().isEmpty()
                && bodies.kindOf(span.first(), span.end()).isPresent()) {
            return false;
        } else if (longName.isPresent()) {
            add(span, longName.get(), "short for a longer name", 0.85);
        } else {
            String how = span.entry().isPresent() ? "gazetteer name" : "exact name";
            add(span, referentOf(span), how, span.confidence());
        }
        return true;
    }

    private boolean isUnlistedOrganization(NameSpan span) {
        return span.entry().isEmpty() && types.typeOf(span) == EntityType.ORGANIZATION;
    }

    private boolean isLongOrganization(NameSpan span) {
        return types.typeOf(span) == EntityType.ORGANIZATION
                && span.length() > 1
                && (span.entry().isPresent()
                        || bodies.kindOf(span.first(), span.end()).isEmpty()
                                && longNames.meaning(texts.of(span)).isEmpty());
    }

    private Referent referentOf(NameSpan span) {
        Optional<Entry> known = span.entry().or(() -> Capitals.entry(texts.raw(span), discourse.gazetteer));
        if (known.isPresent()) {
            return discourse.of(known.get(), words.span(span.first(), span.end()));
        }
        EntityType type = types.typeOf(span);
        String name = texts.of(span);
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

    private Optional<Referent> bodyOfState(NameSpan span) {
        return bodies.ofState(bodies.kindOf(span.first(), span.end()).orElseThrow(), span.first(), span.end());
    }

    /** "The ministry" without a state is the one named with it. */
    private void linkBody(NameSpan span) {
        Body body = bodies.kindOf(span.first(), span.end()).orElseThrow();
        Optional<Referent> ofState = bodyOfState(span);
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
        referent.names.add(texts.of(span));
        int head = words.headOf(span.first(), span.end());
        discourse.add(new Reference(
                span.first(), span.end(), head, Mention.Kind.NAME, List.of(referent), resolution, confidence));
    }
}
