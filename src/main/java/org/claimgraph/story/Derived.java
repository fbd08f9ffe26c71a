package org.claimgraph.story;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

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
        // Half of the time goes into the links; the drifts and the ledger do not need them.
        List<Wording> wordings = Wording.of(corpus.statements());
        CompletableFuture<List<ClaimLink>> linking =
                CompletableFuture.supplyAsync(() -> ClaimLinks.of(corpus.statements(), wordings, syndication));
        List<HedgeDrift.Unhedged> unhedged = HedgeDrift.of(corpus, groups);
        Set<FigureDrift.Pair> figures = FigureDrift.of(corpus.events());
        Set<PromiseLedger.Entry> ledger = PromiseLedger.of(corpus, wordings);
        Tallies tallies = Tallies.of(corpus);
        List<ClaimLink> links = linking.join();
        List<List<String>> clusters = ClaimLinks.clusters(links);
        return new Derived(
                links,
                clusters,
                groups,
                unhedged,
                figures,
                ledger,
                Statistics.of(corpus, groups, clusters),
                Standings.of(corpus, links, clusters),
                tallies);
    }
}
