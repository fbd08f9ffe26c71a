package org.claimgraph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.extract.OrderedExtraction;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.Shapes;
import org.claimgraph.rdf.Violation;

/**
 * Looks a store over: shapes (offsets among them) and digest of every article, shared graphs against the ledger, links of the
 * computed graphs, text index against literals, files that belong to nothing.
 */
final class StoreCheck {

    private final DatasetGraph data;
    private final Database database;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final String method;
    private final List<Problem> problems = new ArrayList<>();

    /** @param method by which this program computes what is kept beside the articles */
    StoreCheck(Database database, String method) {
        this.database = database;
        this.data = database.base();
        this.catalogue = new Catalogue(data);
        this.ledger = new Ledger(data);
        this.method = method;
    }

    /**
     * To be called inside a transaction.
     *
     * @param orphans what lies in the store's directory and does not belong to the store
     */
    List<Problem> run(List<Path> orphans) {
        orphans.forEach(path -> problems.add(new Problem(
                path.toString(), "was left behind by a kill; the next command that writes deletes it", false)));
        OrderedExtraction.run(
                catalogue.graphs().iterator(),
                graph -> database.read(() -> article(graph)),
                Runtime.getRuntime().availableProcessors(),
                problems::addAll);
        sharedGraphs();
        ontology();
        derived();
        textIndex();
        return List.copyOf(problems);
    }

    private List<Problem> article(Node graph) {
        List<Problem> found = new ArrayList<>();
        List<Quad> all = catalogue.quads(graph);
        for (Violation violation : Shapes.get().validate(all)) {
            found.add(new Problem(graph.getURI(), violation.toString(), violation.blocking()));
        }
        try {
            ArticleGraph.of(all);
        } catch (IllegalArgumentException e) {
            found.add(new Problem(graph.getURI(), String.valueOf(e.getMessage()), true));
        }
        return found;
    }

    private void sharedGraphs() {
        Set<Node> graphs = new LinkedHashSet<>();
        Set<Quad> due = new LinkedHashSet<>();
        for (Ledger.Thing thing : ledger.things()) {
            graphs.add(thing.graph());
            Merge.of(ledger.offers(thing)).forEach(triple -> due.add(Quad.create(thing.graph(), triple)));
        }
        due.stream().filter(quad -> !data.contains(quad)).forEach(quad -> severe(quad, "is missing"));
        for (Node graph : graphs) {
            Iterator<Quad> shown = data.find(graph, Node.ANY, Node.ANY, Node.ANY);
            while (shown.hasNext()) {
                Quad quad = shown.next();
                if (!due.contains(quad)) {
                    severe(quad, "is described by no article");
                }
            }
        }
    }

    private void severe(Quad quad, String what) {
        Triple triple = quad.asTriple();
        severe(quad.getGraph().getURI(), triple + " " + what);
    }

    private void ontology() {
        if (!OntologyGraph.isCurrent(data)) {
            problems.add(new Problem(
                    OntologyGraph.NAME.getURI(),
                    "the store has another version of the ontology than this program",
                    false));
        }
    }

    private void derived() {
        DerivedGraphs derived = new DerivedGraphs(data);
        if (!derived.areCurrent(method)) {
            problems.add(new Problem(
                    "graphs of links, syndication and statistics",
                    "articles came or went since they were computed, or another version computed them; the next"
                            + " 'claimgraph add' or 'remove' renews them",
                    false));
        } else {
            derived.names().forEach(this::links);
        }
    }

    /** What is computed must speak of nothing that has gone. */
    private void links(Node graph) {
        Iterator<Quad> quads = data.find(graph, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (quad.getObject().isURI() && !data.contains(Node.ANY, quad.getObject(), Node.ANY, Node.ANY)) {
                severe(quad, "leads to something that is not in the store");
            }
        }
    }

    private void textIndex() {
        TextIndexCheck.problem(database.index(), data).ifPresent(problem -> severe("text index", problem));
    }

    private void severe(String place, String message) {
        problems.add(new Problem(place, message, true));
    }
}
