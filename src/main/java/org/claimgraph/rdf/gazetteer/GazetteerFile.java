package org.claimgraph.rdf.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/** One parsed file: its triples, and its text for finding the line where a subject stands. */
final class GazetteerFile {

    private final String name;
    private final String turtle;
    /** By subject, in the file's order; a graph's indexes would cost more than they give. */
    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

    private GazetteerFile(String name, String turtle) {
        this.name = name;
        this.turtle = turtle;
    }

    /** @throws GazetteerException naming file and line if it is not Turtle */
    static GazetteerFile parse(String name, String turtle) {
        GazetteerFile file = new GazetteerFile(name, turtle);
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .base(Gz.BASE)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(file.collector());
        } catch (RiotException e) {
            throw new GazetteerException(List.of(name + ": not Turtle: " + e.getMessage()));
        }
        return file;
    }

    private StreamRDF collector() {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                bySubject
                        .computeIfAbsent(triple.getSubject(), k -> new ArrayList<>(8))
                        .add(triple);
            }
        };
    }

    /** In the file's order, subject by subject. */
    List<Triple> all() {
        return bySubject.values().stream().flatMap(List::stream).toList();
    }

    /** Every subject that has a class, with it. */
    List<Triple> typed() {
        return bySubject.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.getPredicate().equals(Gz.TYPE))
                .toList();
    }

    List<Node> objects(Node subject, Node property) {
        List<Node> found = new ArrayList<>();
        for (Triple triple : bySubject.getOrDefault(subject, List.of())) {
            if (triple.getPredicate().equals(property)) {
                found.add(triple.getObject());
            }
        }
        return found;
    }

    /** Literals' words, sorted, so that the order of loading never shows. */
    List<String> texts(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    Optional<String> text(Node subject, Node property) {
        return texts(subject, property).stream().findFirst();
    }

    /** "people.ttl, line 12, person/x: what is wrong". */
    String problem(Node subject, String what) {
        return name + ", line " + line(subject) + ", " + shown(subject) + ": " + what;
    }

    /** The same for a subject known by its key. */
    String problem(String key, String what) {
        Node subject = bySubject.keySet().stream()
                .filter(node -> node.isURI() && node.getURI().endsWith("/" + key))
                .findFirst()
                .orElse(Gz.uri(Gz.BASE + key));
        return problem(subject, what);
    }

    private static String shown(Node subject) {
        String iri = subject.toString();
        return iri.startsWith(Gz.BASE) ? iri.substring(Gz.BASE.length()) : iri;
    }

    /** The first line that begins with the subject, however it is abbreviated; 1 if none does. */
    private int line(Node subject) {
        String iri = subject.toString();
        String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        String[] lines = turtle.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String first = lines[i].strip().split("\\s", 2)[0];
            if (!local.isEmpty() && (first.endsWith(local + ">") || first.endsWith(":" + local))) {
                return i + 1;
            }
        }
        return 1;
    }
}
