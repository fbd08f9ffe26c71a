package org.claimgraph.cli.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.query.Parameter;
import org.claimgraph.query.ParameterType;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Schema;

/**
 * What to ask a store: every saved query, those that want to be told something with several things of the store. Where an
 * entity is wanted these are speakers from the most quoted one, about whom there is most to find, down to the five-hundredth;
 * outlets are those that publish most, and claims, articles and events those of which the graph says most.
 */
public final class QueryMix {

    /** Places among the most quoted. */
    private static final int[] RANKS = {1, 2, 5, 20, 100, 500};

    private static final int SAMPLE = 5_000;

    /** @param parameters as a caller would give them */
    public record Asked(SavedQuery query, Map<String, String> parameters) {}

    private final DatasetGraph data;
    private final List<String> speakers;
    private final Map<String, List<String>> things = new HashMap<>();

    private QueryMix(DatasetGraph data) {
        this.data = data;
        this.speakers = mostQuoted(data);
    }

    /** The same store gives the same mix. */
    public static List<Asked> of(DatasetGraph data, SavedQueries queries) {
        return Txn.calculateRead(data, () -> {
            QueryMix mix = new QueryMix(data);
            return queries.all().stream()
                    .flatMap(query -> mix.variants(query).stream())
                    .toList();
        });
    }

    private List<Asked> variants(SavedQuery query) {
        List<Asked> variants = new ArrayList<>();
        for (int i = 0; i < RANKS.length; i++) {
            Asked variant = new Asked(query, parameters(query, i));
            if (!variants.contains(variant)) {
                variants.add(variant);
            }
        }
        return variants;
    }

    private Map<String, String> parameters(SavedQuery query, int variant) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int next = variant;
        for (Parameter parameter : query.parameters()) {
            if (parameter.required() && parameter.type() == ParameterType.IRI) {
                List<String> choice = parameter.classes().isEmpty()
                        ? speakers
                        : things(parameter.classes().getFirst());
                parameters.put(parameter.name(), pick(choice, next++));
            }
        }
        return parameters;
    }

    private static String pick(List<String> choice, int variant) {
        return choice.isEmpty()
                ? "urn:x-nothing"
                : choice.get(Math.min(RANKS[variant % RANKS.length], choice.size()) - 1);
    }

    private List<String> things(String type) {
        return things.computeIfAbsent(type, name -> {
            Node kind = NodeFactory.createURI(name);
            Map<String, Long> busy =
                    kind.equals(Schema.Organization) ? count(data.getUnionGraph(), Schema.publisher) : references(kind);
            // What is known in one article only has a fragment, and nobody asks for an outlet or an event of that kind.
            List<String> known = busiest(busy, iri -> !iri.contains("#"));
            return known.isEmpty() ? busiest(busy, iri -> true) : known;
        });
    }

    /** Outlets are asked for as organisations: those count that publish something, by how much. */
    private static Map<String, Long> count(Graph graph, Node predicate) {
        return graph.find(Node.ANY, predicate, Node.ANY).toList().stream()
                .collect(Collectors.groupingBy(triple -> triple.getObject().toString(), Collectors.counting()));
    }

    /** Anything else by how often the graph speaks of it. */
    private Map<String, Long> references(Node type) {
        Graph graph = data.getUnionGraph();
        Map<String, Long> references = new HashMap<>();
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, RDF.type.asNode(), type);
        try {
            while (triples.hasNext() && references.size() < SAMPLE) {
                Node thing = triples.next().getSubject();
                references.put(thing.toString(), (long)
                        graph.find(Node.ANY, Node.ANY, thing).toList().size());
            }
        } finally {
            triples.close();
        }
        return references;
    }

    private static List<String> busiest(Map<String, Long> busy, Predicate<String> wanted) {
        return busy.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> mostQuoted(DatasetGraph data) {
        return data.getUnionGraph().find(Node.ANY, Cg.articleCount, Node.ANY).toList().stream()
                .map(Triple::getSubject)
                .sorted(Comparator.comparingInt(statistic -> rank(data, statistic)))
                .map(statistic ->
                        one(data, statistic, Cg.cited).map(Node::getURI).orElse("urn:x-nobody"))
                .limit(RANKS[RANKS.length - 1])
                .toList();
    }

    private static int rank(DatasetGraph data, Node statistic) {
        return one(data, statistic, Cg.rank)
                .map(rank -> Integer.parseInt(rank.getLiteralLexicalForm()))
                .orElse(Integer.MAX_VALUE);
    }

    private static java.util.Optional<Node> one(DatasetGraph data, Node subject, Node predicate) {
        return data.getUnionGraph().find(subject, predicate, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .findFirst();
    }
}
