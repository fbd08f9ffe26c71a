package org.claimgraph.entity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Office;
import org.claimgraph.entity.gazetteer.Tenure;

/**
 * Noun phrases that mean somebody named elsewhere: "the Belarusian leader", "the ministry", "the two leaders". Nouns for
 * people that mean nobody named ("a protester", "officials") become referents without a name, for pronouns to point at.
 */
final class NominalResolver {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any", "no", "every", "each");
    private static final Set<String> LEFT_RELATIONS = Set.of("det", "amod", "compound", "nmod", "nummod", "advmod");
    private static final Set<String> LEADERS = Set.of("leader", "strongman", "ruler", "autocrat", "dictator");

    private final Discourse discourse;
    private final Words words;
    private final int year;

    NominalResolver(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.year = discourse
                .analysis
                .document()
                .metadata()
                .published()
                .map(day -> day.getYear())
                .orElse(-1);
    }

    void resolve() {
        for (int i = 0; i < words.size(); i++) {
            if (!discourse.isCovered(i) && isHead(i)) {
                resolve(i);
            }
        }
    }

    /** A noun that is no part of a longer one: not "campaign" in "campaign manager". */
    private boolean isHead(int i) {
        if (!words.isNominal(i)) {
            return false;
        }
        return !words.relation(i).equals("compound") && !words.relation(i).equals("flat") && !beforeName(i);
    }

    /** A title in front of a name belongs to the name: "President" in "President Elphberg". */
    private boolean beforeName(int i) {
        int next = i + 1;
        boolean named = next < words.size()
                && words.sentence(next) == words.sentence(i)
                && discourse.covering(next).filter(r -> r.only().isPerson()).isPresent();
        return named;
    }

    private void resolve(int head) {
        int first = firstOf(head);
        boolean plural = isPlural(head);
        Optional<List<Referent>> several = plural ? leaders(first, head) : Optional.empty();
        if (several.isPresent()) {
            add(first, head, several.get(), "the two", 0.8);
            return;
        }
        Optional<Found<Office>> office = plural ? Optional.empty() : officeEnding(first, head);
        Optional<Entry> state = stateIn(first, head);
        boolean definite = isDefinite(first, head) || state.isPresent() && !isIndefinite(first, head);
        Optional<Referent> meant = Optional.empty();
        String how = "title";
        if (office.isPresent() && definite) {
            meant = holder(office.get().values().getFirst(), state, bodyIn(first, head), head);
        } else if (!plural && definite && LEADERS.contains(words.lemma(head))) {
            meant = leader(state, head);
        }
        if (meant.isEmpty()
                && !plural
                && definite
                && isBare(first, head)
                && discourse.gazetteer.isOrganizationNoun(words.lemma(head))) {
            meant = organization(head, state);
            how = "head noun";
        }
        if (meant.isPresent()) {
            add(first, head, List.of(meant.get()), how, 0.85);
        } else {
            addUnnamed(first, head, office.map(f -> f.values().getFirst()), plural);
        }
    }

    private void add(int first, int head, List<Referent> referents, String how, double confidence) {
        discourse.add(new Reference(first, head + 1, head, Mention.Kind.NOMINAL, referents, how, confidence));
    }

    /** Leftmost modifier that stands in one row with the head. */
    private int firstOf(int head) {
        int first = head;
        for (int child : words.children(head)) {
            if (child < first
                    && LEFT_RELATIONS.contains(words.relation(child))
                    && words.sentence(child) == words.sentence(head)) {
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
        return first;
    }

    private boolean isPlural(int head) {
        return words.token(head).xpos().endsWith("S")
                || words.lemma(head).equals("people")
                || words.lemma(head).equals("police");
    }

    private boolean isDefinite(int first, int head) {
        for (int i = first; i < head; i++) {
            if (DEFINITE.contains(words.lower(i)) || words.token(i).xpos().equals("PRP$")) {
                return true;
            }
        }
        return false;
    }

    private boolean isIndefinite(int first, int head) {
        for (int i = first; i < head; i++) {
            if (INDEFINITE.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The appeals court", "the Police Department" name a body of their own; "the Russian ministry" does not. */
    private boolean isBare(int first, int head) {
        for (int i = first; i < head; i++) {
            boolean state = StateModifier.ending(discourse, i, first).isPresent();
            boolean other =
                    words.isNominal(i) || words.token(i).xpos().equals("JJS") || words.isCapitalized(i) && i > first;
            if (other && !state) {
                return false;
            }
        }
        return true;
    }

    private Optional<Found<Office>> officeEnding(int first, int head) {
        for (int i = first; i <= head; i++) {
            for (Found<Office> found : discourse.at(i, discourse.gazetteer.offices(), true)) {
                if (found.end() == head + 1) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** The state among the modifiers ("the Belarusian president") or after "of" ("the president of Belarus"). */
    private Optional<Entry> stateIn(int first, int head) {
        for (int i = head - 1; i >= first; i--) {
            Optional<Entry> state = StateModifier.ending(discourse, i, first);
            if (state.isPresent()) {
                return state;
            }
        }
        Optional<Entry> direct = StateModifier.before(discourse, first);
        return direct.isPresent() && first == head ? direct : stateAfter(head);
    }

    private Optional<Entry> stateAfter(int head) {
        int end = words.end(words.sentence(head));
        if (head + 2 > end - 1 || !words.lower(head + 1).equals("of")) {
            return Optional.empty();
        }
        return discourse
                .covering(head + 2)
                .filter(r -> r.first() == head + 2)
                .flatMap(r -> r.only().entry)
                .filter(Entry::isState);
    }

    private Optional<Referent> bodyIn(int first, int head) {
        for (int i = head - 1; i >= first; i--) {
            Optional<Referent> body =
                    discourse.covering(i).map(Reference::only).filter(r -> r.type == EntityType.ORGANIZATION);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** Who holds the office: people with that office in the article, then by the gazetteer for the article's year. */
    private Optional<Referent> holder(Office office, Optional<Entry> state, Optional<Referent> body, int at) {
        List<Referent> people = peopleBefore(at);
        Optional<Referent> here = people.stream()
                .filter(p -> holds(p, office, state) && (body.isEmpty() || isOf(p, body.get())))
                .findFirst();
        if (here.isPresent()) {
            return here;
        }
        if (office.leads() && LEADERS.contains(office.label())) {
            return leader(state, at);
        }
        if (state.isPresent()) {
            return listedHolder(office, state.get());
        }
        return Optional.empty();
    }

    private static boolean isOf(Referent person, Referent body) {
        return person.offices.stream()
                .anyMatch(o -> o.body().filter(b -> b == body).isPresent());
    }

    private Optional<Referent> leader(Optional<Entry> state, int at) {
        List<Referent> people = peopleBefore(at);
        Optional<Referent> here = people.stream()
                .filter(p -> leads(p) && (state.isEmpty() || isOfState(p, state.get())))
                .findFirst();
        return here.isPresent() || state.isEmpty()
                ? here
                : discourse.gazetteer.entries().stream()
                        .filter(e -> leadsState(e, state.get()))
                        .findFirst()
                        .flatMap(e -> discourse.known(e.key()));
    }

    private static boolean leadsState(Entry entry, Entry state) {
        return entry.tenures().stream().anyMatch(t -> t.body().equals(state.key()));
    }

    private boolean leads(Referent person) {
        return person.offices.stream().anyMatch(Referent.Office::leads)
                || person.entry.stream().flatMap(e -> e.tenures().stream()).anyMatch(this::isLeading);
    }

    private boolean isLeading(Tenure tenure) {
        return (year < 0 || tenure.includes(year))
                && discourse
                        .gazetteer
                        .office(tenure.title())
                        .filter(Office::leads)
                        .isPresent();
    }

    private boolean isOfState(Referent person, Entry state) {
        return person.state.flatMap(s -> s.entry).filter(state::equals).isPresent()
                || person.entry.stream().anyMatch(e -> leadsState(e, state));
    }

    private boolean holds(Referent person, Office office, Optional<Entry> state) {
        boolean inText = person.offices.stream()
                .anyMatch(o -> o.office().equals(office.label()) && !o.title().startsWith("former"));
        boolean listed = person.entry.stream()
                .flatMap(e -> e.tenures().stream())
                .anyMatch(t -> isTitle(t, office)
                        && (year < 0 || t.includes(year))
                        && (state.isEmpty() || t.body().equals(state.get().key())));
        return listed || inText && (state.isEmpty() || person.state.isEmpty() || isOfState(person, state.get()));
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
    private List<Referent> peopleBefore(int token) {
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

    /** "The two leaders", "both presidents"; "the leaders" where the article has just two. */
    private Optional<List<Referent>> leaders(int first, int head) {
        String lemma = words.lemma(head);
        boolean office = LEADERS.contains(lemma)
                || discourse.gazetteer.office(lemma).filter(Office::leads).isPresent();
        boolean counted = false;
        for (int i = first; i < head; i++) {
            counted |= words.lower(i).equals("two") || words.lower(i).equals("both");
        }
        if (!office || !counted && !isDefinite(first, head)) {
            return Optional.empty();
        }
        List<Referent> people = peopleBefore(head).stream().filter(this::leads).toList();
        boolean enough = counted ? people.size() >= 2 : people.size() == 2;
        return enough
                ? Optional.of(people.subList(0, 2).stream()
                        .sorted(Comparator.comparing(p -> p.first))
                        .toList())
                : Optional.empty();
    }

    /** The organization last named before whose name or kind is the noun, of the state if one is said. */
    private Optional<Referent> organization(int head, Optional<Entry> state) {
        String noun = words.lemma(head);
        List<Reference> all = discourse.references();
        for (int i = all.size() - 1; i >= 0; i--) {
            Reference before = all.get(i);
            if (before.first() < head && before.referents().size() == 1 && isA(before.only(), noun)) {
                Referent body = before.only();
                if (state.isEmpty()
                        || body.state
                                .flatMap(s -> s.entry)
                                .filter(state.get()::equals)
                                .isPresent()) {
                    return Optional.of(body);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isA(Referent referent, String noun) {
        return referent.type == EntityType.ORGANIZATION
                && (referent.noun.filter(noun::equals).isPresent()
                        || referent.entry.filter(e -> e.nouns().contains(noun)).isPresent());
    }

    private void addUnnamed(int first, int head, Optional<Office> office, boolean plural) {
        String lemma = words.lemma(head);
        if (office.isEmpty() && !Lexicon.isHuman(lemma) && !isDemonym(head)) {
            return;
        }
        String label = words.span(first, head + 1).in(discourse.analysis.text()).replaceAll("\\s+", " ");
        Optional<Referent> again = isDefinite(first, head) ? sameNounBefore(head, plural) : Optional.empty();
        Referent referent = again.orElseGet(() -> {
            Gender gender = Lexicon.genderOfHuman(lemma)
                    .or(office.map(o -> o.genderOf(lemma)).orElse(Gender.UNKNOWN));
            return new Referent(EntityType.UNNAMED, label, Optional.empty(), gender, words.span(first, head + 1));
        });
        referent.plural = plural;
        add(first, head, List.of(referent), again.isPresent() ? "same noun" : "unnamed", again.isPresent() ? 0.7 : 1);
    }

    private boolean isDemonym(int head) {
        return !discourse.gazetteer.demonyms().get(words.token(head).form()).isEmpty();
    }

    /** "The protester" after "a protester". */
    private Optional<Referent> sameNounBefore(int head, boolean plural) {
        List<Reference> all = discourse.references();
        for (int i = all.size() - 1; i >= 0; i--) {
            Reference before = all.get(i);
            if (before.first() < head
                    && before.kind() == Mention.Kind.NOMINAL
                    && before.only().type == EntityType.UNNAMED
                    && before.only().plural == plural
                    && words.lemma(before.head()).equals(words.lemma(head))) {
                return Optional.of(before.only());
            }
        }
        return Optional.empty();
    }
}
