package org.claimgraph.rdf;

import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.claimgraph.rdf.vocabulary.Owl;
import org.claimgraph.rdf.vocabulary.Sem;
import org.claimgraph.rdf.vocabulary.Skos;

/** {@code ontology/claimgraph.ttl} as the program ships it. Read once; do not change its graph. */
public final class Ontology {

    private static final String PLACE = "/org/claimgraph/ontology/";

    private static final class Holder {
        static final Ontology ONTOLOGY = new Ontology(read("claimgraph.ttl"));
    }

    private final Graph graph;
    private final Map<String, EventType> eventTypes;

    /** A concept of the event scheme. */
    record EventType(Node concept, String label) {}

    private Ontology(Graph graph) {
        this.graph = graph;
        this.eventTypes = graph
                .find(Node.ANY, Skos.notation, Node.ANY)
                .filterKeep(triple -> graph.contains(triple.getSubject(), null, Sem.EventType))
                .toList()
                .stream()
                .collect(Collectors.toMap(
                        triple -> triple.getObject().getLiteralLexicalForm(),
                        triple -> new EventType(triple.getSubject(), label(graph, triple.getSubject()))));
    }

    public static Ontology get() {
        return Holder.ONTOLOGY;
    }

    public Graph graph() {
        return graph;
    }

    public String versionIri() {
        return graph.find(null, Owl.versionIRI, null).next().getObject().getURI();
    }

    /** @throws IllegalArgumentException if the scheme has no such notation */
    EventType eventType(String notation) {
        EventType type = eventTypes.get(notation);
        if (type == null) {
            throw new IllegalArgumentException("ontology/claimgraph.ttl has no event type with the notation \""
                    + notation
                    + "\"; add it there, or use one of "
                    + eventTypes.keySet().stream().sorted().toList());
        }
        return type;
    }

    /** A file of {@code ontology/}, parsed. */
    static Graph read(String file) {
        InputStream stream = Ontology.class.getResourceAsStream(PLACE + file);
        if (stream == null) {
            throw new IllegalStateException(PLACE + file + " is missing from the program; build it anew");
        }
        return RDFParser.source(stream).lang(Lang.TURTLE).toGraph();
    }

    private static String label(Graph graph, Node concept) {
        return graph.find(concept, Skos.prefLabel, null)
                .mapWith(Triple::getObject)
                .next()
                .getLiteralLexicalForm();
    }
}
