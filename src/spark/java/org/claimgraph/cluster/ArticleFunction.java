package org.claimgraph.cluster;

import org.claimgraph.cli.Pipeline;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Result.Extracted;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.read.ReadResult;

/**
 * One record to what {@code claimgraph extract} writes for it. Nothing that is in a record makes this throw. As there, no shape is
 * checked: that is done once, at the door of the store.
 */
record ArticleFunction(Pipeline pipeline) {

    /** What became of a record. */
    sealed interface Outcome {

        record Article(Extraction extraction, ArticleGraph graph) implements Outcome {}

        record DeadLetter(Skipped skipped) implements Outcome {}
    }

    Outcome apply(ReadResult record) {
        try {
            return switch (pipeline.extractor().extract(record)) {
                case Extracted extracted -> article(extracted.extraction());
                case Skipped skipped -> new Outcome.DeadLetter(skipped);
            };
        } catch (RuntimeException | StackOverflowError fault) {
            // Among hundreds of millions one finds every fault that the program has left; it must not cost the others.
            return new Outcome.DeadLetter(new Skipped(
                    location(record),
                    "the program failed on it: " + fault,
                    "This is a fault of the program; please report it with the article."));
        }
    }

    private Outcome article(Extraction extraction) {
        return new Outcome.Article(extraction, pipeline.mapper().map(extraction));
    }

    static String location(ReadResult record) {
        return switch (record) {
            case ReadResult.Read read -> read.article().location();
            case ReadResult.Skipped skip -> skip.location();
        };
    }
}
