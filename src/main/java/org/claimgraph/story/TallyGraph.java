package org.claimgraph.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.rdf.Literals;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Rdf;

/**
 * Writes counts as quads of the statistics graph. The first thousand of each kind carry their rank, so that an overview of
 * the most frequent need not sort all.
 */
final class TallyGraph {

    private static final int RANKED = 1_000;

    private final IriMinter iris;
    private final Node graph;
    private final List<Quad> quads = new ArrayList<>();

    private TallyGraph(IriMinter iris) {
        this.iris = iris;
        this.graph = iris.derivedGraph("statistics");
    }

    static List<Quad> of(Derived derived, IriMinter iris) {
        Tallies tallies = derived.tallies();
        Statistics statistics = derived.statistics();
        TallyGraph out = new TallyGraph(iris);
        out.all(tallies.quoted(), Cg.rank, quoted -> out.statistic("quoted", quoted.speaker()), out::quoted);
        out.all(
                tallies.subjects(),
                Cg.rank,
                subject -> out.statistic("about", subject.speaker(), subject.subject()),
                out::subject);
        tallies.acts().forEach(act -> out.act(out.statistic("act", act.speaker(), act.act()), act));
        tallies.diversity().forEach(outlet -> out.diversity(out.statistic("outlet", outlet.outlet()), outlet));
        out.all(
                Tallies.ranked(statistics.citations(), Statistics.Citation::count),
                Cg.rank,
                cited -> out.statistic("cited", cited.outlet(), cited.speaker()),
                out::citation);
        out.all(
                derived.standings().routes(),
                Cg.rank,
                route -> out.statistic("route", route.outlet(), route.agency(), route.source()),
                out::route);
        List<Statistics.Together> together = Tallies.ranked(statistics.together(), Statistics.Together::count);
        out.all(together, Cg.rank, pair -> out.statistic("together", pair.one(), pair.other()), out::together);
        out.ranks(
                together.stream()
                        .filter(pair -> iris.isOrganization(pair.one()) && iris.isOrganization(pair.other()))
                        .toList(),
                Cg.rankAmongOrganizations,
                pair -> out.statistic("together", pair.one(), pair.other()));
        return out.quads;
    }

    private <T> void all(List<T> items, Node rank, Function<T, Node> node, BiConsumer<Node, T> writer) {
        items.forEach(item -> writer.accept(node.apply(item), item));
        ranks(items, rank, node);
    }

    private <T> void ranks(List<T> items, Node rank, Function<T, Node> node) {
        for (int i = 0; i < Math.min(RANKED, items.size()); i++) {
            say(node.apply(items.get(i)), rank, Literals.integer(i + 1));
        }
    }

    private Node statistic(String... key) {
        return iris.derived("statistic", key);
    }

    private void quoted(Node node, Tallies.Quoted quoted) {
        count(node, quoted.count());
        say(node, Cg.cited, iri(quoted.speaker()));
        say(node, Cg.articleCount, Literals.integer(quoted.articles()));
        say(node, Cg.outletCount, Literals.integer(quoted.outlets()));
    }

    private void act(Node node, Tallies.Act act) {
        count(node, act.count());
        say(node, Cg.cited, iri(act.speaker()));
        say(node, Cg.countedAct, iri(Cg.NS + act.act()));
    }

    private void subject(Node node, Tallies.Subject subject) {
        count(node, subject.claims());
        say(node, Cg.cited, iri(subject.speaker()));
        say(node, Cg.countedSubject, iri(subject.subject()));
    }

    private void diversity(Node node, Tallies.Diversity diversity) {
        count(node, diversity.attributions());
        say(node, Cg.outlet, iri(diversity.outlet()));
        say(node, Cg.sourceCount, Literals.integer(diversity.sources()));
        say(node, Cg.unnamedCount, Literals.integer(diversity.unnamed()));
    }

    private void citation(Node node, Statistics.Citation citation) {
        count(node, citation.count());
        say(node, Cg.outlet, iri(citation.outlet()));
        say(node, Cg.cited, iri(citation.speaker()));
    }

    private void route(Node node, Standings.Route route) {
        count(node, route.articles());
        say(node, Cg.outlet, iri(route.outlet()));
        say(node, Cg.routedBy, iri(route.agency()));
        say(node, Cg.routedFrom, iri(route.source()));
    }

    private void together(Node node, Statistics.Together together) {
        count(node, together.count());
        say(node, Cg.together, iri(together.one()));
        say(node, Cg.together, iri(together.other()));
    }

    private void count(Node node, int count) {
        say(node, Rdf.type, Cg.Statistic);
        say(node, Cg.count, Literals.integer(count));
    }

    private void say(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
