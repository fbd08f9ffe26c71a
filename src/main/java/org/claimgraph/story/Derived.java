package org.claimgraph.story;

import java.util.List;
import java.util.Set;

/** What is computed from a corpus; a function of it and of nothing else. */
record Derived(
        List<ClaimLink> links,
        List<List<String>> clusters,
        List<Syndication.Group> groups,
        List<HedgeDrift.Unhedged> unhedged,
        Set<FigureDrift.Pair> figures,
        Set<PromiseLedger.Entry> ledger,
        Statistics statistics,
        Standings standings,
        Tallies tallies) {

    static Derived of(Corpus corpus) {
        Syndication syndication = Syndication.of(corpus.articles());
        List<Syndication.Group> groups = syndication.groups();
        List<ClaimLink> links = ClaimLinks.of(corpus.statements(), syndication);
        List<List<String>> clusters = ClaimLinks.clusters(links);
        return new Derived(
                links,
                clusters,
                groups,
                HedgeDrift.of(corpus, groups),
                FigureDrift.of(corpus.events()),
                PromiseLedger.of(corpus),
                Statistics.of(corpus, groups, clusters),
                Standings.of(corpus, links, clusters),
                Tallies.of(corpus));
    }
}
