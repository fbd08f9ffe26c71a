package org.claimgraph.rdf.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.entity.gazetteer.Body;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.entity.gazetteer.Office;

/**
 * Reads gazetteer files and merges them: an entry of a later file takes the place of the entry with the same key.
 * All or nothing: with a problem anywhere, nothing is loaded.
 */
public final class GazetteerReader {

    private static final String FOLDER = "/org/claimgraph/gazetteer/";
    private static final List<String> SHIPPED = List.of(
            "states.ttl",
            "capitals.ttl",
            "places.ttl",
            "bodies.ttl",
            "organizations.ttl",
            "media.ttl",
            "people.ttl",
            "united-states.ttl",
            "world.ttl",
            "offices.ttl");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Entry> entries = new TreeMap<>();
    /** Where each entry stands, for problems that show only when all files are read. */
    private final Map<String, GazetteerFile> origins = new TreeMap<>();

    private final Map<String, Node> subjects = new TreeMap<>();
    private final Map<String, Office> offices = new TreeMap<>();
    private final Map<String, Body> bodies = new TreeMap<>();

    private GazetteerReader() {}

    /** The shipped gazetteer. */
    public static Gazetteer shipped() {
        return withOwn(List.of());
    }

    /**
     * The shipped gazetteer and the user's own files, in that order.
     *
     * @throws GazetteerException naming file, line and subject of everything that is wrong
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Gazetteer withOwn(List<Path> own) {
        GazetteerReader reader = new GazetteerReader();
        SHIPPED.forEach(name -> reader.add(name, resource(name)));
        for (Path path : own) {
            try {
                reader.add(path.toString(), Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(path + ": cannot read the gazetteer: " + e.getMessage(), e);
            }
        }
        return reader.build();
    }

    /** One file alone, given as text. */
    static Gazetteer parse(String name, String turtle) {
        GazetteerReader reader = new GazetteerReader();
        reader.add(name, turtle);
        return reader.build();
    }

    private static String resource(String name) {
        try (InputStream in = GazetteerReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, String turtle) {
        GazetteerFile file = GazetteerFile.parse(name, turtle);
        EntryReader entryReader = new EntryReader(file, problems);
        LexiconReader lexicon = new LexiconReader(file, problems);
        Map<String, Entry> here = new TreeMap<>();
        for (Triple typed : file.typed()) {
            Node subject = typed.getSubject();
            String type = typed.getObject().toString();
            if (!type.startsWith(Gz.NS)) {
                continue;
            }
            String local = type.substring(Gz.NS.length());
            switch (local) {
                case "Office" -> lexicon.office(subject).ifPresent(o -> offices.put(o.label(), o));
                case "Body" -> lexicon.body(subject).ifPresent(b -> bodies.put(b.label(), b));
                default -> addEntry(file, entryReader, here, subject, local);
            }
        }
        entries.putAll(here);
    }

    private void addEntry(GazetteerFile file, EntryReader reader, Map<String, Entry> here, Node subject, String type) {
        Entry.Kind kind = EntryReader.KINDS.get(type);
        if (kind == null) {
            problems.add(file.problem(
                    subject,
                    "gz:" + type + " is no class of the gazetteer; use one of "
                            + new java.util.TreeSet<>(EntryReader.KINDS.keySet()) + ", Office or Body"));
            return;
        }
        reader.read(subject, kind).ifPresent(entry -> {
            if (here.put(entry.key(), entry) != null) {
                problems.add(file.problem(subject, "another entry has the key " + entry.key()));
            }
            origins.put(entry.key(), file);
            subjects.put(entry.key(), subject);
        });
    }

    private Gazetteer build() {
        Map<String, String> keyOfIri = new TreeMap<>();
        entries.values().forEach(entry -> keyOfIri.put(entry.iri(), entry.key()));
        entries.replaceAll((key, entry) -> entry.withReferences(iri -> keyOfIri.getOrDefault(iri, iri)));
        entries.values().forEach(this::checkReferences);
        checkAmbiguity();
        if (!problems.isEmpty()) {
            throw new GazetteerException(problems);
        }
        return new Gazetteer(entries.values(), offices.values(), bodies.values());
    }

    private void checkReferences(Entry entry) {
        List<String> wanted = new ArrayList<>();
        entry.partOf().ifPresent(wanted::add);
        entry.seat().ifPresent(wanted::add);
        entry.actsFor().ifPresent(wanted::add);
        entry.tenures().forEach(tenure -> wanted.add(tenure.body()));
        for (String key : wanted) {
            // A full IRI may lead out of the gazetteer: users' data need not be complete.
            if (!entries.containsKey(key) && !key.contains("://")) {
                report(entry, "refers to " + key + ", which no file describes");
            }
        }
    }

    private void checkAmbiguity() {
        Map<String, Entry> owners = new TreeMap<>();
        for (Entry entry : entries.values()) {
            for (String name : entry.names()) {
                Entry other = owners.putIfAbsent(name, entry);
                if (other != null && !other.key().equals(entry.key())) {
                    report(
                            entry,
                            "\"" + name + "\" also names " + other.key() + "; make it a gz:weakLabel of one of them");
                }
            }
        }
    }

    private void report(Entry entry, String what) {
        GazetteerFile file = origins.get(entry.key());
        Node subject = subjects.get(entry.key());
        if (file != null && subject != null) {
            problems.add(file.problem(subject, what));
        }
    }
}
