package org.claimgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.claimgraph.query.Labels;
import org.claimgraph.query.TextTable;

/** Asks the graph what the pages show, by the queries that lie beside this class. */
final class Facts {

    /** One row: text by variable, "" where it is unbound. */
    record Row(Map<String, Node> nodes) {
        String text(String variable) {
            return TextTable.text(nodes.get(variable));
        }

        /** White space as it is, for text that offsets count into. */
        String verbatim(String variable) {
            Node node = nodes.get(variable);
            return node == null ? "" : node.getLiteralLexicalForm();
        }

        int number(String variable) {
            return Integer.parseInt(text(variable));
        }

        boolean has(String variable) {
            return nodes.containsKey(variable);
        }
    }

    private static final String SUBJECT = "this";

    private final DatasetGraph data;

    Facts(DatasetGraph data) {
        this.data = data;
    }

    /**
     * @param query file name without {@code .rq}
     * @param iri takes the place of {@code ?this}
     */
    List<Row> about(String query, String iri) {
        return rows(
                QueryTransformOps.replaceVars(parsed(query), Map.of(Var.alloc(SUBJECT), NodeFactory.createURI(iri))));
    }

    List<Row> all(String query) {
        return rows(parsed(query));
    }

    Optional<Row> one(String query, String iri) {
        return about(query, iri).stream().findFirst();
    }

    String label(String iri) {
        return Txn.calculateRead(data, () -> Labels.of(data.getUnionGraph(), NodeFactory.createURI(iri)));
    }

    boolean knows(String iri) {
        Node node = NodeFactory.createURI(iri);
        return Txn.calculateRead(
                data,
                () -> data.containsGraph(node)
                        || data.getUnionGraph().contains(node, Node.ANY, Node.ANY)
                        || data.getUnionGraph().contains(Node.ANY, Node.ANY, node));
    }

    boolean isA(String iri, String type) {
        Graph graph = data.getUnionGraph();
        return Txn.calculateRead(
                data,
                () -> graph.contains(
                        NodeFactory.createURI(iri),
                        NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                        NodeFactory.createURI(type)));
    }

    private List<Row> rows(Query query) {
        return Txn.calculateRead(data, () -> {
            List<Row> rows = new ArrayList<>();
            try (QueryExec exec = QueryExec.dataset(data)
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                exec.select().forEachRemaining(binding -> rows.add(row(binding)));
            }
            return rows;
        });
    }

    private static Row row(Binding binding) {
        Map<String, Node> nodes = new HashMap<>();
        binding.forEach((variable, node) -> nodes.put(variable.getName(), node));
        return new Row(nodes);
    }

    private static Query parsed(String name) {
        String resource = "/org/claimgraph/serve/" + name + ".rq";
        try (InputStream in = Facts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path; rebuild the program");
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
