package org.claimgraph.entity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Office;
import org.claimgraph.entity.gazetteer.Tenure;

/** Who is meant by an office: first the people of the article, then the gazetteer's holder in the article's year. */
final class OfficeHolders {

    private static final Set<String> LEADERS = Set.of("leader", "strongman", "ruler", "autocrat", "dictator");

    private static final List<String> DEPUTIES = List.of("vice", "deputy", "assistant", "opposition");

    private static final Set<String> FORMER = Set.of("former", "ex", "onetime");

    /** "The presumptive nominee" is no holder, unless the article calls him just that. */
    private static final Set<String> COMING =
            Set.of("future", "incoming", "likely", "next", "potential", "presumptive", "prospective", "would-be");

    private final Discourse discourse;
    private final Words words;
    private final int year;

    OfficeHolders(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.year = discourse.year;
    }

    /** "Leader", "strongman": any leading office may be meant. */
    static boolean isLeader(String lemma) {
        return LEADERS.contains(lemma);
    }

    Optional<Referent> holder(Office office, NounPhrase phrase) {
        Optional<Entry> state = phrase.state();
        Optional<Referent> body = phrase.body();
        if (isLeader(office.label()) && body.isEmpty()) {
            return leader(state, phrase.head());
        }
        List<Referent> people = peopleAround(phrase.head());
        if (phrase.has(COMING)) {
            return people.stream().filter(p -> isCalled(p, COMING, office)).findFirst();
        }
        Optional<Referent> former = people.stream()
                .filter(p -> phrase.has(FORMER))
                .filter(p -> isCalled(p, Set.of("former"), office)
                        || isListed(p, office, state, tenure -> tenure.until() <= year))
                .findFirst();
        return former.or(() -> people.stream()
                        .filter(p -> holds(p, office, state) && (body.isEmpty() || isOf(p, body.get())))
                        .findFirst())
                .or(() -> state.flatMap(s -> listedHolder(office, s)));
    }

    private static boolean isCalled(Referent person, Set<String> words, Office office) {
        return person.offices.stream()
                .anyMatch(held -> words.stream().anyMatch(word -> held.title().startsWith(word + " "))
                        && (held.office().equals(office.label()) || held.title().endsWith(" " + office.label())));
    }

    Optional<Referent> leader(Optional<Entry> state, int at) {
        Optional<Referent> here = peopleAround(at).stream()
                .filter(p -> leads(p) && (state.isEmpty() || isOfState(p, state.get())))
                .findFirst();
        return here.or(() -> state.flatMap(this::namedLeader));
    }

    private Optional<Referent> namedLeader(Entry state) {
        return discourse.gazetteer.entries().stream()
                .filter(e -> leadsState(e, state))
                .findFirst()
                .flatMap(e -> discourse.known(e.key()));
    }

    /** The last two leaders named; where the text does not count them, only if the article has no third. */
    Optional<List<Referent>> twoLeaders(NounPhrase phrase, boolean counted) {
        return two(peopleAround(phrase.head()).stream().filter(this::leads).toList(), counted);
    }

    /** "The two senators": the last two whom the article calls so. */
    Optional<List<Referent>> twoHolders(Office office, NounPhrase phrase) {
        Optional<Entry> state = phrase.state();
        return two(
                peopleAround(phrase.head()).stream()
                        .filter(person -> holds(person, office, state))
                        .toList(),
                true);
    }

    private static Optional<List<Referent>> two(List<Referent> people, boolean counted) {
        boolean enough = counted ? people.size() >= 2 : people.size() == 2;
        return enough
                ? Optional.of(people.subList(0, 2).stream()
                        .sorted(Comparator.comparing(p -> p.first))
                        .toList())
                : Optional.empty();
    }

    private boolean leads(Referent person) {
        return person.offices.stream().anyMatch(Referent.Office::leads)
                || person.entry.stream().flatMap(e -> e.tenures().stream()).anyMatch(this::isLeading);
    }

    private boolean isLeading(Tenure tenure) {
        return isNow(tenure)
                && discourse
                        .gazetteer
                        .office(tenure.title())
                        .filter(Office::leads)
                        .isPresent();
    }

    /** In an article of an unknown year any tenure may be the present one. */
    private boolean isNow(Tenure tenure) {
        return year < 0 || tenure.includes(year);
    }

    /** As the text or the gazetteer has it; who works for a part works for the whole ("the UN's rights chief"). */
    private boolean isOf(Referent person, Referent body) {
        boolean inText = person.offices.stream()
                .anyMatch(o -> o.body().filter(b -> b == body).isPresent());
        return inText
                || body.entry.isPresent()
                        && person.entry.stream()
                                .flatMap(e -> e.tenures().stream())
                                .anyMatch(t -> isNow(t) && isPartOf(t.body(), body.entry.get()));
    }

    private boolean isPartOf(String key, Entry whole) {
        Optional<Entry> at = discourse.gazetteer.entry(key);
        for (int steps = 0; at.isPresent() && steps < 4; steps++) {
            if (at.get().key().equals(whole.key())) {
                return true;
            }
            at = at.get().partOf().flatMap(discourse.gazetteer::entry);
        }
        return false;
    }

    private static boolean leadsState(Entry entry, Entry state) {
        return entry.tenures().stream().anyMatch(t -> t.body().equals(state.key()));
    }

    private static boolean isOfState(Referent person, Entry state) {
        return person.state.flatMap(s -> s.entry).filter(state::equals).isPresent()
                || person.entry.stream().anyMatch(e -> leadsState(e, state));
    }

    private boolean holds(Referent person, Office office, Optional<Entry> state) {
        boolean inText = person.offices.stream().anyMatch(o -> isSameOffice(o, office));
        boolean listed = isListed(person, office, state, this::isNow);
        boolean anyState = state.isEmpty() || person.state.isEmpty() && person.entry.isEmpty();
        return listed || inText && (anyState || isOfState(person, state.get()));
    }

    private boolean isListed(Referent person, Office office, Optional<Entry> state, Predicate<Tenure> when) {
        return person.entry.stream()
                .flatMap(e -> e.tenures().stream())
                .anyMatch(t -> isTitle(t, office)
                        && when.test(t)
                        && (state.isEmpty() || t.body().equals(state.get().key())));
    }

    /** "The minister" goes on with a foreign minister, but "the president" not with a vice president. */
    private static boolean isSameOffice(Referent.Office held, Office office) {
        boolean past = held.title().startsWith("former");
        boolean deputy = DEPUTIES.stream().anyMatch(held.title()::startsWith);
        return !past
                && (held.office().equals(office.label())
                        || !deputy && held.title().endsWith(" " + office.label()));
    }

    private boolean isTitle(Tenure tenure, Office office) {
        return discourse.gazetteer.offices().get(tenure.title()).contains(office);
    }

    /** Only where the article's year is known and one person held the office in it. */
    private Optional<Referent> listedHolder(Office office, Entry state) {
        if (year < 0) {
            return Optional.empty();
        }
        List<Entry> holders = discourse.gazetteer.entries().stream()
                .filter(e -> e.tenures().stream()
                        .anyMatch(t -> isTitle(t, office)
                                && t.includes(year)
                                && t.body().equals(state.key())))
                .toList();
        return holders.size() == 1 ? Optional.of(discourse.of(holders.getFirst(), words.span(0))) : Optional.empty();
    }

    /** People named or meant before the token, the nearest first; then those named only later. */
    private List<Referent> peopleAround(int token) {
        Set<Referent> found = new LinkedHashSet<>();
        List<Reference> all = discourse.references();
        // Whoever is named only inside a quotation is less likely to be meant outside it.
        for (boolean elsewhere : new boolean[] {false, true}) {
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).first() < token && isQuotedElsewhere(all.get(i), token) == elsewhere) {
                    all.get(i).referents().stream().filter(Referent::isPerson).forEach(found::add);
                }
            }
        }
        all.forEach(r -> r.referents().stream().filter(Referent::isPerson).forEach(found::add));
        return List.copyOf(found);
    }

    private boolean isQuotedElsewhere(Reference reference, int token) {
        int quote = words.quote(reference.head());
        return quote >= 0 && quote != words.quote(token);
    }
}
