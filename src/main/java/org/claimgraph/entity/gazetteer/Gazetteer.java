package org.claimgraph.entity.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Entries, offices and kinds of bodies, indexed by their names. Immutable. */
public final class Gazetteer {

    public static final Gazetteer EMPTY = new Gazetteer(List.of(), List.of(), List.of());

    /** How surely a name means an entry; see {@link Entry}. */
    public enum Strength {
        STRONG,
        SHORT,
        WEAK
    }

    public record Sense(Entry entry, Strength strength) {}

    /** Written with stops as well: "UK" and "U.K.". */
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,5}");

    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final PhraseIndex<Sense> names = new PhraseIndex<>();
    private final PhraseIndex<Entry> demonyms = new PhraseIndex<>();
    private final PhraseIndex<Entry> members = new PhraseIndex<>();
    private final PhraseIndex<Office> offices = new PhraseIndex<>();
    private final PhraseIndex<Body> bodies = new PhraseIndex<>();
    private final Map<String, Office> officeByLabel = new HashMap<>();
    private final Set<String> nouns = new LinkedHashSet<>();

    public Gazetteer(Collection<Entry> entries, Collection<Office> offices, Collection<Body> bodies) {
        entries.forEach(this::index);
        offices.forEach(this::index);
        bodies.forEach(this::index);
    }

    private void index(Entry entry) {
        byKey.put(entry.key(), entry);
        entry.names().forEach(name -> index(name, new Sense(entry, Strength.STRONG)));
        entry.shortNames().forEach(name -> index(name, new Sense(entry, Strength.SHORT)));
        entry.weakNames().forEach(name -> index(name, new Sense(entry, Strength.WEAK)));
        entry.members().forEach(member -> plural(member).ifPresent(all -> members.add(all, entry)));
        for (String demonym : entry.demonyms()) {
            demonyms.add(demonym, entry);
            plural(demonym).ifPresent(people -> demonyms.add(people, entry));
        }
        nouns.addAll(entry.nouns());
    }

    private void index(String name, Sense sense) {
        names.add(name, sense);
        if (ACRONYM.matcher(name).matches()) {
            names.add(name.replaceAll("(?<=.)(?=.)", "."), sense);
        }
    }

    private static Optional<String> plural(String demonym) {
        if (demonym.endsWith("man")) {
            return Optional.of(demonym.substring(0, demonym.length() - 2) + "en");
        }
        boolean invariable =
                demonym.endsWith("ese") || demonym.endsWith("ish") || demonym.endsWith("ch") || demonym.endsWith("s");
        return invariable ? Optional.empty() : Optional.of(demonym + "s");
    }

    private void index(Office office) {
        officeByLabel.put(office.label(), office);
        office.names().forEach(name -> offices.add(name, office));
        office.maleNames().forEach(name -> offices.add(name, office));
        office.femaleNames().forEach(name -> offices.add(name, office));
    }

    private void index(Body body) {
        for (String name : body.names()) {
            bodies.add(name, body);
            bodies.add(name.toLowerCase(Locale.ROOT), body);
        }
        nouns.addAll(body.nouns());
    }

    public Collection<Entry> entries() {
        return byKey.values();
    }

    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Case counts: "US" is not "us". */
    public PhraseIndex<Sense> names() {
        return names;
    }

    public PhraseIndex<Entry> demonyms() {
        return demonyms;
    }

    /** Plural nouns for members of a body ("Republicans"). */
    public PhraseIndex<Entry> members() {
        return members;
    }

    /** Over lower-case text. */
    public PhraseIndex<Office> offices() {
        return offices;
    }

    public PhraseIndex<Body> bodies() {
        return bodies;
    }

    public Optional<Office> office(String label) {
        return Optional.ofNullable(officeByLabel.get(label.toLowerCase(Locale.ROOT)));
    }

    /** True for nouns that stand for an organization named before ("bloc", "ministry"). */
    public boolean isOrganizationNoun(String lemma) {
        return nouns.contains(lemma);
    }

    /** The key of the state that a place, body or person belongs to; a state is its own. */
    public Optional<String> stateOf(String key) {
        Optional<Entry> at = entry(key);
        for (int steps = 0; at.isPresent() && steps < 5; steps++) {
            if (at.get().kind() == Entry.Kind.STATE) {
                return at.map(Entry::key);
            }
            at = at.get().partOf().flatMap(this::entry);
        }
        return Optional.empty();
    }
}
