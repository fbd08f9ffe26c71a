package org.claimgraph.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.rdf.ListOrder;
import org.claimgraph.rdf.Literals;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Rdf;

/** Writes what was computed as quads: graphs {@code links}, {@code syndication} and {@code statistics}. */
final class DerivedGraphs {

    private final IriMinter iris;
    private final List<Quad> quads = new ArrayList<>();

    private DerivedGraphs(IriMinter iris) {
        this.iris = iris;
    }

    /** Each once. */
    static List<Quad> of(Derived derived, IriMinter iris) {
        DerivedGraphs graphs = new DerivedGraphs(iris);
        derived.links().forEach(graphs::link);
        derived.clusters().forEach(graphs::cluster);
        derived.unhedged().forEach(graphs::unhedged);
        derived.figures().forEach(graphs::figures);
        derived.ledger().forEach(graphs::entry);
        derived.groups().forEach(graphs::group);
        graphs.quads.addAll(TallyGraph.of(derived, iris));
        derived.statistics().repeated().forEach(graphs::repeated);
        derived.statistics().reports().forEach(graphs::reports);
        graphs.standings(derived.standings());
        return List.copyOf(new LinkedHashSet<>(graphs.quads));
    }

    private void link(ClaimLink link) {
        Node node = iris.derived("link", link.kind().name(), link.claim(), link.other(), link.attribution());
        say("links", node, Rdf.type, Cg.ClaimLink);
        say("links", node, Cg.linkedClaim, node(link.claim()));
        say("links", node, Cg.linkedTo, node(link.other()));
        say("links", node, Cg.score, Literals.probability(link.score()));
        say("links", node, Cg.reason, Literals.string(link.reason()));
        switch (link.kind()) {
            case SAME -> both(node, link, Cg.SameClaim, Cg.sameClaimAs);
            case CLOSE -> both(node, link, Cg.CloseClaim, Cg.closeTo);
            case ANSWER -> {
                say("links", node, Cg.linkKind, Cg.Answer);
                say("links", node(link.attribution()), Cg.answers, node(link.other()));
            }
        }
    }

    private void both(Node node, ClaimLink link, Node kind, Node shortcut) {
        say("links", node, Cg.linkKind, kind);
        say("links", node, Cg.likenessOrder, ListOrder.of(link.score()));
        say("links", node(link.claim()), shortcut, node(link.other()));
        say("links", node(link.other()), shortcut, node(link.claim()));
    }

    private void cluster(List<String> claims) {
        Node cluster = iris.derived("cluster", claims.getFirst());
        say("links", cluster, Rdf.type, Cg.ClaimCluster);
        claims.forEach(claim -> say("links", node(claim), Cg.cluster, cluster));
    }

    private void unhedged(HedgeDrift.Unhedged unhedged) {
        Node article = node(unhedged.article());
        Node span = iris.span(article, unhedged.span());
        say("links", node(unhedged.attribution()), Cg.unhedgedAt, span);
        say("links", span, Rdf.type, Nif.Phrase);
        say("links", span, Nif.referenceContext, article);
        say("links", span, Nif.beginIndex, Literals.index(unhedged.span().begin()));
        say("links", span, Nif.endIndex, Literals.index(unhedged.span().end()));
        say("links", span, Nif.anchorOf, Literals.string(unhedged.words()));
    }

    private void figures(FigureDrift.Pair pair) {
        say("links", node(pair.figure()), Cg.differsFrom, node(pair.other()));
        say("links", node(pair.other()), Cg.differsFrom, node(pair.figure()));
    }

    private void entry(PromiseLedger.Entry entry) {
        say("links", node(entry.later()), Cg.bearsOn, node(entry.promise()));
    }

    private void group(Syndication.Group group) {
        Node node = iris.derived("syndication", group.articles().getFirst());
        say("syndication", node, Rdf.type, Cg.SyndicationGroup);
        say("syndication", node, Cg.reason, Literals.string(group.reason()));
        group.articles().forEach(article -> say("syndication", node(article), Cg.syndicationGroup, node));
    }

    private void repeated(Statistics.Repeated repeated) {
        say("statistics", node(repeated.claim()), Cg.appearanceCount, Literals.integer(repeated.articles()));
    }

    private void reports(Statistics.Reports reports) {
        Node claim = node(reports.claim());
        say("statistics", claim, Cg.reports, Literals.integer(reports.articles()));
        say("statistics", claim, Cg.independentReports, Literals.integer(reports.independent()));
    }

    private void standings(Standings standings) {
        standings
                .exclusive()
                .forEach(article ->
                        say("statistics", node(article.iri()), Cg.exclusiveOrder, ListOrder.of(article.day())));
        Stream.concat(standings.carried().stream(), standings.quoted().stream())
                .forEach(several ->
                        say("statistics", node(several.iri()), Cg.outletCount, Literals.integer(several.outlets())));
        standings
                .contested()
                .forEach(claim ->
                        say("statistics", node(claim.claim()), Cg.opponentCount, Literals.integer(claim.opponents())));
    }

    private void say(String graph, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(iris.derivedGraph(graph), subject, predicate, object));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
