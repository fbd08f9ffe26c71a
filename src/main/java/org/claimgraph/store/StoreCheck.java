package org.claimgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.rdf.Sha256;
import org.claimgraph.rdf.Shapes;
import org.claimgraph.rdf.Violation;
import org.claimgraph.rdf.vocabulary.Cg;

/** Looks a store over: shapes and digest of every article, shared graphs against the ledger, text index against literals. */
final class StoreCheck {

    private final DatasetGraph data;
    private final Database database;
    private final Ledger ledger;
    private final List<Problem> problems = new ArrayList<>();

    StoreCheck(Database database) {
        this.database = database;
        this.data = database.base();
        this.ledger = new Ledger(data);
    }

    /** To be called inside a transaction. */
    List<Problem> run() {
        for (StoredArticle article : new Catalogue(data).all()) {
            article(NodeFactory.createURI(article.graph()));
        }
        sharedGraphs();
        ontology();
        derived();
        textIndex();
        return List.copyOf(problems);
    }

    private void article(Node graph) {
        List<Quad> own = Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
        List<Quad> all = new ArrayList<>(own);
        for (Description offer : ledger.offersOf(graph)) {
            offer.parsed().forEach(triple -> all.add(Quad.create(offer.graph(), triple)));
        }
        for (Violation violation : Shapes.get().validate(all)) {
            problems.add(new Problem(graph.getURI(), violation.toString(), violation.blocking()));
        }
        List<Quad> content = all.stream()
                .filter(quad -> !quad.getPredicate().equals(Cg.digest))
                .toList();
        Node digest = NodeFactory.createLiteralString(Sha256.hex(NQuads.text(NQuads.sorted(content))));
        if (!data.contains(graph, graph, Cg.digest, digest)) {
            severe(graph.getURI(), "the content does not have the digest that is noted: it was changed or damaged");
        }
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
        if (derived.exist() && !derived.isCurrent()) {
            problems.add(new Problem(
                    "graphs of links, syndication and statistics",
                    "articles came or went since they were computed; the next 'claimgraph add' or 'remove' renews them",
                    false));
        }
    }

    private void textIndex() {
        long literals = TextIndexes.INDEXED.stream()
                .mapToLong(predicate -> Iter.count(data.findNG(Node.ANY, Node.ANY, predicate, Node.ANY)))
                .sum();
        long documents = documents();
        if (literals != documents) {
            severe("text index", "holds " + documents + " texts, the database " + literals);
        }
    }

    private long documents() {
        try (DirectoryReader reader = DirectoryReader.open(((TextIndexLucene) database.index()).getIndexWriter())) {
            return reader.numDocs();
        } catch (IOException e) {
            throw new StoreException(
                    database, "the text index cannot be read: " + e.getMessage(), "Restore a backup", e);
        }
    }

    private void severe(String place, String message) {
        problems.add(new Problem(place, message, true));
    }
}
