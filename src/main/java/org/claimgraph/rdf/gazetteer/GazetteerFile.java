package org.claimgraph.rdf.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** One parsed file: its triples, and its text for finding the line where a subject stands. */
final class GazetteerFile {

    private final String name;
    private final String turtle;
    private final Graph graph;

    private GazetteerFile(String name, String turtle, Graph graph) {
        this.name = name;
        this.turtle = turtle;
        this.graph = graph;
    }

    /** @throws GazetteerException naming file and line if it is not Turtle */
    static GazetteerFile parse(String name, String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .base(Gz.BASE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new GazetteerException(List.of(name + ": not Turtle: " + e.getMessage()));
        }
        return new GazetteerFile(name, turtle, graph);
    }

    /** Subjects of one class of the vocabulary, in no particular order. */
    List<Node> instances(String type) {
        List<Node> found = new ArrayList<>();
        graph.find(Node.ANY, Gz.TYPE, org.apache.jena.graph.NodeFactory.createURI(Gz.NS + type))
                .mapWith(Triple::getSubject)
                .forEach(found::add);
        return found;
    }

    /** Every subject that has a class, with it. */
    List<Triple> typed() {
        return graph.find(Node.ANY, Gz.TYPE, Node.ANY).toList();
    }

    List<Node> objects(Node subject, Node property) {
        List<Node> found = new ArrayList<>();
        graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).forEach(found::add);
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
