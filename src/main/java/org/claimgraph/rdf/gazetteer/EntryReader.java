package org.claimgraph.rdf.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Slug;
import org.claimgraph.entity.gazetteer.Tenure;

/** One subject to one {@link Entry}; what is wrong with it goes to the list of problems. */
final class EntryReader {

    static final Map<String, Entry.Kind> KINDS = Map.of(
            "State", Entry.Kind.STATE,
            "Territory", Entry.Kind.TERRITORY,
            "City", Entry.Kind.CITY,
            "Place", Entry.Kind.PLACE,
            "Organization", Entry.Kind.ORGANIZATION,
            "Medium", Entry.Kind.MEDIUM,
            "Person", Entry.Kind.PERSON);
    private static final Pattern KEY = Pattern.compile("(person|organization|place)/[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MATCH = Pattern.compile("https?://[^\\s<>\"{}|^`\\\\]+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final GazetteerFile file;
    private final List<String> problems;

    EntryReader(GazetteerFile file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Entry> read(Node subject, Entry.Kind kind) {
        List<String> labels = file.texts(subject, Gz.PREF_LABEL);
        if (labels.size() != 1) {
            return wrong(subject, "needs exactly one skos:prefLabel, has " + labels.size());
        }
        String label = labels.getFirst();
        String key = keyOf(subject, kind, label);
        if (!KEY.matcher(key).matches()) {
            return wrong(
                    subject,
                    "\"" + key + "\" is no key; name it <person/first-last>, <organization/name> or <place/name>");
        }
        checkMatches(subject);
        List<String> weak = file.texts(subject, Gz.WEAK_LABEL);
        List<String> names = new ArrayList<>(file.texts(subject, Gz.ALT_LABEL));
        if (!weak.contains(label)) {
            names.addFirst(label);
        }
        return Optional.of(new Entry(
                key,
                subject.getURI(),
                kind,
                label,
                names,
                weak,
                file.texts(subject, Gz.SHORT_NAME),
                file.texts(subject, Gz.CONTEXT),
                file.texts(subject, Gz.DEMONYM),
                file.texts(subject, Gz.MEMBER),
                file.texts(subject, Gz.KIND),
                reference(subject, Gz.PART_OF),
                reference(subject, Gz.SEAT),
                reference(subject, Gz.ACTS_FOR),
                gender(subject),
                tenures(subject)));
    }

    /** Shipped entries are named by their key; others may use IRIs of their own. */
    private static String keyOf(Node subject, Entry.Kind kind, String label) {
        String iri = subject.isURI() ? subject.getURI() : "";
        if (iri.startsWith(Gz.BASE)) {
            return iri.substring(Gz.BASE.length());
        }
        String folder =
                switch (kind) {
                    case PERSON -> "person/";
                    case ORGANIZATION, MEDIUM -> "organization/";
                    case STATE, TERRITORY, CITY, PLACE -> "place/";
                };
        return folder + Slug.of(label);
    }

    private void checkMatches(Node subject) {
        for (Node match : file.objects(subject, Gz.EXACT_MATCH)) {
            if (!match.isURI() || !MATCH.matcher(match.getURI()).matches()) {
                problems.add(file.problem(subject, "skos:exactMatch " + match + " is no http(s) IRI"));
            }
        }
    }

    private Optional<String> reference(Node subject, Node property) {
        return file.objects(subject, property).stream()
                .map(Node::toString)
                .sorted()
                .findFirst()
                .map(iri -> iri.startsWith(Gz.BASE) ? iri.substring(Gz.BASE.length()) : iri);
    }

    private Gender gender(Node subject) {
        Optional<String> word = file.text(subject, Gz.GENDER);
        return switch (word.orElse("")) {
            case "" -> Gender.UNKNOWN;
            case "male" -> Gender.MALE;
            case "female" -> Gender.FEMALE;
            default -> {
                problems.add(file.problem(
                        subject, "gz:gender is \"male\", \"female\" or absent, not \"" + word.get() + "\""));
                yield Gender.UNKNOWN;
            }
        };
    }

    private List<Tenure> tenures(Node subject) {
        List<Tenure> found = new ArrayList<>();
        for (Node office : file.objects(subject, Gz.OFFICE)) {
            Optional<String> title = file.text(office, Gz.TITLE);
            Optional<String> body = reference(office, Gz.OF);
            if (title.isEmpty() || body.isEmpty()) {
                problems.add(file.problem(subject, "a gz:office needs gz:title and gz:of"));
                continue;
            }
            found.add(new Tenure(
                    title.get().toLowerCase(Locale.ROOT),
                    body.get(),
                    year(subject, office, Gz.FROM, Integer.MIN_VALUE),
                    year(subject, office, Gz.UNTIL, Integer.MAX_VALUE)));
        }
        found.sort(java.util.Comparator.comparingInt(Tenure::from).thenComparing(Tenure::title));
        return found;
    }

    private int year(Node subject, Node office, Node property, int absent) {
        Optional<String> text = file.text(office, property);
        if (text.isEmpty()) {
            return absent;
        }
        if (!YEAR.matcher(text.get()).matches()) {
            problems.add(file.problem(subject, "\"" + text.get() + "\" is no year (2012) or day (2012-05-07)"));
            return absent;
        }
        return Integer.parseInt(text.get().substring(0, 4));
    }

    private Optional<Entry> wrong(Node subject, String what) {
        problems.add(file.problem(subject, what));
        return Optional.empty();
    }
}
