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
        CompletableFuture<List<Wording>> reading = CompletableFuture.supplyAsync(() -> Wording.of(corpus.statements()));
        Syndication syndication = Syndication.of(corpus.articles());
        List<Syndication.Group> groups = syndication.groups();
        List<Wording> wordings = reading.join();
        // Half of the time goes into the links; the drifts and the ledger do not need them.
        CompletableFuture<List<ClaimLink>> linking =
                CompletableFuture.supplyAsync(() -> ClaimLinks.of(corpus.statements(), wordings, syndication));
        List<HedgeDrift.Unhedged> unhedged = HedgeDrift.of(corpus, groups);
        Set<FigureDrift.Pair> figures = FigureDrift.of(corpus.events());
        Set<PromiseLedger.Entry> ledger = PromiseLedger.of(corpus, wordings);
        Tallies tallies = Tallies.of(corpus);
        List<ClaimLink> links = linking.join();
        List<List<String>> clusters = ClaimLinks.clusters(links);
        CompletableFuture<Standings> standings =
                CompletableFuture.supplyAsync(() -> Standings.of(corpus, links, clusters));
        Statistics statistics = Statistics.of(corpus, groups, clusters);
        return new Derived(links, clusters, groups, unhedged, figures, ledger, statistics, standings.join(), tallies);
    }
}
