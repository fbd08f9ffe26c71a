package org.claimgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Office;

/** Noun phrases that mean somebody named elsewhere: "the Belarusian leader", "the ministry", "the two leaders". */
final class NominalResolver {

    private static final Set<String> COUNTED = Set.of("two", "both");
    private static final Set<String> NARROWING = Set.of("in", "on", "from", "of", "who", "with", "like");

    private final Discourse discourse;
    private final Words words;
    private final OfficeHolders holders;
    private final UnnamedPeople unnamed;

    NominalResolver(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.holders = new OfficeHolders(discourse);
        this.unnamed = new UnnamedPeople(discourse);
    }

    void resolve() {
        for (int i = 0; i < words.size(); i++) {
            if (!discourse.isCovered(i) && isHead(i)) {
                NounPhrase phrase = NounPhrase.of(discourse, i);
                if (phrase.isPlural()) {
                    resolvePlural(phrase);
                } else {
                    resolveSingular(phrase);
                }
            }
        }
    }

    /** A noun that is no part of a longer one: not "campaign" in "campaign manager". */
    private boolean isHead(int i) {
        return words.isNominal(i)
                && !words.relation(i).equals("compound")
                && !words.relation(i).equals("flat")
                && !isTitleOfName(i);
    }

    /** A title in front of a name belongs to the name: "President" in "President Elphberg". */
    private boolean isTitleOfName(int i) {
        int next = i + 1;
        return next < words.size()
                && words.sentence(next) == words.sentence(i)
                && discourse.covering(next).filter(r -> r.only().isPerson()).isPresent();
    }

    private void resolvePlural(NounPhrase phrase) {
        Optional<List<Referent>> leaders = leaders(phrase);
        Optional<Entry> body = membersOf(phrase);
        if (leaders.isPresent()) {
            add(phrase, leaders.get(), "the two", 0.8);
        } else if (body.isPresent()) {
            Referent party = discourse.of(body.get(), words.span(phrase.first(), phrase.head() + 1));
            add(phrase, List.of(party), "its members", 0.8);
        } else {
            addUnnamed(phrase, Optional.empty());
        }
    }

    /** "The two leaders", "both senators"; "the leaders" where the article has just two. */
    private Optional<List<Referent>> leaders(NounPhrase phrase) {
        boolean counted = phrase.has(COUNTED);
        Optional<Office> office = discourse.gazetteer.office(phrase.lemma());
        boolean leading = OfficeHolders.isLeader(phrase.lemma())
                || office.filter(Office::leads).isPresent();
        if (leading) {
            return counted || phrase.isDefinite() ? holders.twoLeaders(phrase, counted) : Optional.empty();
        }
        return counted ? office.flatMap(o -> holders.twoHolders(o, phrase)) : Optional.empty();
    }

    /** "Republicans", "the Democrats": all of them are the party; "five Republicans", "Republicans in Ohio" are not. */
    private Optional<Entry> membersOf(NounPhrase phrase) {
        int next = phrase.head() + 1;
        boolean some = next < words.size()
                && words.sentence(next) == words.sentence(phrase.head())
                && NARROWING.contains(words.lower(next));
        boolean all = phrase.first() == phrase.head()
                || phrase.first() == phrase.head() - 1
                        && words.lower(phrase.first()).equals("the");
        return all && !some
                ? discourse.gazetteer.members().get(words.token(phrase.head()).form()).stream()
                        .findFirst()
                : Optional.empty();
    }

    private void resolveSingular(NounPhrase phrase) {
        Optional<Office> office = officeIn(phrase);
        Optional<Referent> person = isDefinite(phrase) ? person(phrase, office) : Optional.empty();
        Optional<Referent> body = person.isEmpty() && isDefinite(phrase) ? organization(phrase) : Optional.empty();
        if (person.isPresent()) {
            add(phrase, List.of(person.get()), "title", 0.85);
        } else if (body.isPresent()) {
            add(phrase, List.of(body.get()), "head noun", 0.85);
        } else {
            addUnnamed(phrase, office);
        }
    }

    private static boolean isDefinite(NounPhrase phrase) {
        return phrase.isDefinite() || phrase.state().isPresent() && !phrase.isIndefinite();
    }

    /** The longest office that ends the phrase. */
    private Optional<Office> officeIn(NounPhrase phrase) {
        for (int i = phrase.first(); i <= phrase.head(); i++) {
            for (Found<Office> found : discourse.at(i, discourse.gazetteer.offices(), true)) {
                if (found.end() == phrase.head() + 1) {
                    return Optional.of(found.values().getFirst());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> person(NounPhrase phrase, Optional<Office> office) {
        return office.isPresent()
                ? holders.holder(office.get(), phrase)
                : OfficeHolders.isLeader(phrase.lemma())
                        ? holders.leader(phrase.state(), phrase.head())
                        : Optional.empty();
    }

    /** The organization last named before whose name or kind is the noun, of the state if one is said. */
    private Optional<Referent> organization(NounPhrase phrase) {
        String noun = phrase.lemma();
        if (!phrase.isBare() || !discourse.gazetteer.isOrganizationNoun(noun)) {
            return Optional.empty();
        }
        Optional<Entry> state = phrase.state();
        return discourse.references().reversed().stream()
                .filter(before ->
                        before.first() < phrase.head() && before.referents().size() == 1)
                .map(Reference::only)
                .filter(body -> isA(body, noun) && (state.isEmpty() || isOf(body, state.get())))
                .findFirst();
    }

    private static boolean isOf(Referent body, Entry state) {
        return body.state.flatMap(s -> s.entry).filter(state::equals).isPresent();
    }

    private static boolean isA(Referent referent, String noun) {
        return referent.type == EntityType.ORGANIZATION
                && (referent.noun.filter(noun::equals).isPresent()
                        || referent.entry.filter(e -> e.nouns().contains(noun)).isPresent());
    }

    private void addUnnamed(NounPhrase phrase, Optional<Office> office) {
        unnamed.resolve(phrase, office)
                .ifPresent(meant -> add(phrase, List.of(meant.referent()), meant.resolution(), meant.confidence()));
    }

    private void add(NounPhrase phrase, List<Referent> referents, String how, double confidence) {
        discourse.add(new Reference(
                phrase.first(), phrase.head() + 1, phrase.head(), Mention.Kind.NOMINAL, referents, how, confidence));
    }
}
