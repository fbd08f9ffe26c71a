package org.claimgraph.rdf.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;
import org.claimgraph.entity.gazetteer.Gazetteer.Strength;

/**
 * Makes a gazetteer file from what Wikidata's query service answers to the queries in {@code src/docs/gazetteer.md}: JSON
 * rows (item, kind, itemLabel, and alias, gender, demonym, part, where they exist) or Turtle that is a gazetteer already.
 */
public final class WikidataImport {

    private static final Set<String> LETTERS_OK = Set.of("organization", "medium");

    private final Gazetteer shipped;
    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Item> items = new TreeMap<>();

    private WikidataImport(Gazetteer shipped, String name) {
        this.shipped = shipped;
        this.name = name;
    }

    /** What is said of one item, over all its rows. */
    private record Item(
            String kind,
            String label,
            Set<String> aliases,
            Set<String> genders,
            Set<String> demonyms,
            Set<String> parts) {}

    /**
     * The same bytes for the same rows in any order.
     *
     * @return Turtle that {@link GazetteerReader} accepts
     * @throws GazetteerException naming the row and what is wrong with it
     * @throws UncheckedIOException if the file cannot be read
     */
    public static String turtle(Path file, Gazetteer shipped) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot read it: " + e.getMessage(), e);
        }
        return turtle(file.toString(), text, shipped);
    }

    static String turtle(String name, String text, Gazetteer shipped) {
        boolean json = text.stripLeading().startsWith("{");
        String turtle = json ? new WikidataImport(shipped, name).fromJson(text) : text;
        // Whatever leaves here can be loaded: the check is the loading itself.
        GazetteerReader.parse(name, turtle);
        return turtle;
    }

    private String fromJson(String text) {
        int row = 0;
        for (Binding binding : rows(text)) {
            row++;
            take(row, binding);
        }
        if (!problems.isEmpty()) {
            throw new GazetteerException(problems);
        }
        return written();
    }

    private List<Binding> rows(String text) {
        try {
            ResultSet results = ResultSetMgr.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ResultSetLang.RS_JSON);
            List<Binding> rows = new ArrayList<>();
            while (results.hasNext()) {
                rows.add(results.nextBinding());
            }
            return rows;
        } catch (JenaException e) {
            throw new GazetteerException(List.of(name + ": not SPARQL results in JSON: " + e.getMessage()));
        }
    }

    private void take(int row, Binding binding) {
        Optional<String> iri = value(binding, "item").filter(i -> i.startsWith("http"));
        Optional<String> kind = value(binding, "kind").filter(EntryReader.KINDS::containsKey);
        Optional<String> label = value(binding, "itemLabel");
        if (iri.isEmpty() || kind.isEmpty() || label.isEmpty()) {
            problems.add(name + ", row " + row + ": needs item (an IRI), itemLabel, and kind (one of "
                    + new TreeSet<>(EntryReader.KINDS.keySet()) + ")");
            return;
        }
        // An item without an English label comes with its number for one.
        if (iri.get().endsWith("/" + label.get())) {
            return;
        }
        Item item = items.computeIfAbsent(
                iri.get(),
                i -> new Item(
                        kind.get(), label.get(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        value(binding, "alias").ifPresent(item.aliases::add);
        value(binding, "gender").ifPresent(item.genders::add);
        value(binding, "demonym").ifPresent(item.demonyms::add);
        value(binding, "part").ifPresent(item.parts::add);
    }

    private static Optional<String> value(Binding binding, String variable) {
        Node node = binding.get(variable);
        if (node == null) {
            return Optional.empty();
        }
        return Optional.of(node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private String written() {
        StringBuilder out = new StringBuilder(
                "@prefix gz: <" + Gz.NS + "> .\n" + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n");
        Map<String, String> owners = new TreeMap<>();
        items.forEach((iri, item) -> owners.putIfAbsent(item.label, iri));
        items.forEach((iri, item) -> {
            out.append("\n<").append(iri).append("> a gz:").append(item.kind);
            boolean own = iri.equals(owners.get(item.label)) && isFree(item.label);
            say(out, "skos:prefLabel", List.of(item.label));
            say(out, "gz:weakLabel", own ? List.of() : List.of(item.label));
            say(out, "skos:altLabel", aliases(iri, item, owners));
            say(out, "gz:demonym", List.copyOf(item.demonyms));
            say(out, "gz:gender", item.genders.size() == 1 ? List.copyOf(item.genders) : List.of());
            item.parts.stream()
                    .filter(part -> part.startsWith("http"))
                    .findFirst()
                    .ifPresent(part ->
                            out.append(" ;\n    gz:partOf <").append(part).append('>'));
            out.append(" .\n");
        });
        return out.toString();
    }

    /** Aliases that mean this item and no other: not those of one word for people, nor those taken already. */
    private List<String> aliases(String iri, Item item, Map<String, String> owners) {
        List<String> kept = new ArrayList<>();
        for (String alias : item.aliases) {
            boolean whole = alias.contains(" ") || LETTERS_OK.contains(item.kind.toLowerCase(java.util.Locale.ROOT));
            boolean capital = Character.isUpperCase(alias.codePointAt(0));
            if (whole && capital && alias.length() > 1 && isFree(alias) && owners.putIfAbsent(alias, iri) == null) {
                kept.add(alias);
            }
        }
        return kept;
    }

    private boolean isFree(String name) {
        return shipped.names().get(name).stream().map(Sense::strength).noneMatch(s -> s == Strength.STRONG);
    }

    private static void say(StringBuilder out, String property, List<String> values) {
        if (!values.isEmpty()) {
            out.append(" ;\n    ").append(property);
            String separator = " ";
            for (String value : values) {
                out.append(separator).append('"').append(escaped(value)).append("\"@en");
                separator = " , ";
            }
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", " ")
                .replace("\r", " ");
    }
}
