package org.claimgraph.rdf.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.entity.Identities;

/**
 * Reads the user's {@code same-as.ttl}: {@code <A> owl:sameAs <B>} puts B in the place of A, {@code <A> owl:differentFrom
 * <B>} keeps them apart. IRIs are those of the graph's entities or of the gazetteer: what counts is their end,
 * {@code person/…}, {@code organization/…} or {@code place/…}. All or nothing.
 */
public final class SameAsReader {

    private static final Pattern KEY =
            Pattern.compile("(?:^|.*/)((?:person|organization|place)/[a-z0-9]+(?:-[a-z0-9]+)*)");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> same = new TreeMap<>();
    private final Map<String, String> labels = new TreeMap<>();
    private final Set<List<String>> different = new LinkedHashSet<>();

    private SameAsReader() {}

    /**
     * @throws GazetteerException naming file, line and subject of everything that is wrong: no such IRI, two targets, a
     *     cycle, two that are said to be the same and different
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Identities read(Path path) {
        try {
            return parse(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot read the same-as file: " + e.getMessage(), e);
        }
    }

    static Identities parse(String name, String turtle) {
        GazetteerFile file = GazetteerFile.parse(name, turtle);
        SameAsReader reader = new SameAsReader();
        file.all().forEach(triple -> reader.take(file, triple));
        Map<String, String> followed = reader.followed(file);
        reader.checkDifferent(file, followed);
        if (!reader.problems.isEmpty()) {
            throw new GazetteerException(reader.problems);
        }
        return new Identities(followed, reader.labelsOf(followed), reader.different);
    }

    private void take(GazetteerFile file, Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(Gz.PREF_LABEL) && triple.getObject().isLiteral()) {
            key(triple.getSubject())
                    .ifPresent(key -> labels.put(key, triple.getObject().getLiteralLexicalForm()));
            return;
        }
        if (!property.equals(Gz.SAME_AS) && !property.equals(Gz.DIFFERENT_FROM)) {
            problems.add(file.problem(
                    triple.getSubject(),
                    property + " means nothing here; use owl:sameAs, owl:differentFrom or skos:prefLabel"));
            return;
        }
        Optional<String> subject = keyOrProblem(file, triple, triple.getSubject());
        Optional<String> object = keyOrProblem(file, triple, triple.getObject());
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        if (property.equals(Gz.SAME_AS)) {
            same(file, triple, subject.get(), object.get());
        } else {
            different.add(pair(subject.get(), object.get()));
        }
    }

    private void same(GazetteerFile file, Triple triple, String subject, String object) {
        String other = same.putIfAbsent(subject, object);
        if (other != null && !other.equals(object)) {
            problems.add(file.problem(
                    triple.getSubject(),
                    "is owl:sameAs " + other + " and " + object + "; say it of one, and that one is the other"));
        }
    }

    private Optional<String> keyOrProblem(GazetteerFile file, Triple triple, Node node) {
        Optional<String> key = key(node);
        if (key.isEmpty()) {
            problems.add(file.problem(
                    triple.getSubject(), node + " is no entity; its IRI ends in person/…, organization/… or place/…"));
        }
        return key;
    }

    private static Optional<String> key(Node node) {
        Matcher matcher = KEY.matcher(node.isURI() ? node.getURI() : "");
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static List<String> pair(String a, String b) {
        return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
    }

    /** Each key with the last of its chain; a cycle is reported once, by its first key in order. */
    private Map<String, String> followed(GazetteerFile file) {
        Map<String, String> last = new TreeMap<>();
        Set<String> reported = new TreeSet<>();
        for (String key : same.keySet()) {
            Set<String> chain = new LinkedHashSet<>(List.of(key));
            String at = key;
            while (same.containsKey(at) && chain.add(same.get(at))) {
                at = same.get(at);
            }
            if (!same.containsKey(at)) {
                last.put(key, at);
            } else if (reported.addAll(chain)) {
                problems.add(file.problem(
                        key, "owl:sameAs goes in a circle: " + String.join(" = ", chain) + " = " + same.get(at)));
            }
        }
        return last;
    }

    private void checkDifferent(GazetteerFile file, Map<String, String> followed) {
        for (List<String> pair : different) {
            String a = pair.getFirst();
            String b = pair.getLast();
            if (followed.getOrDefault(a, a).equals(followed.getOrDefault(b, b))) {
                problems.add(file.problem(a, "is said to be both the same as and different from " + b));
            }
        }
    }

    /** What the file says, else the words of the key: the same for every article. */
    private Map<String, String> labelsOf(Map<String, String> followed) {
        Map<String, String> found = new TreeMap<>();
        for (String key : followed.values()) {
            found.put(key, labels.getOrDefault(key, spelled(key)));
        }
        return found;
    }

    private static String spelled(String key) {
        return Arrays.stream(key.substring(key.indexOf('/') + 1).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
