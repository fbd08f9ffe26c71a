package org.claimgraph.cluster;

import org.claimgraph.cli.Outcome.Left;
import org.claimgraph.cli.Outcome.Made;
import org.claimgraph.cli.Pipeline;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Result.Extracted;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.read.ReadResult;

/** One record to what is written for it. Nothing that is in a record makes this throw. */
record ArticleFunction(Pipeline pipeline) {

    /** What became of a record. */
    sealed interface Outcome {

        record Article(Extraction extraction, ArticleGraph graph) implements Outcome {}

        record DeadLetter(Skipped skipped) implements Outcome {}
    }

    Outcome apply(ReadResult record) {
        try {
            return switch (pipeline.extractor().extract(record)) {
                case Extracted extracted -> validated(extracted);
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

    private Outcome validated(Extracted extracted) {
        return switch (pipeline.graph(extracted)) {
            case Made<ArticleGraph> made -> new Outcome.Article(extracted.extraction(), made.value());
            case Left<ArticleGraph> left -> new Outcome.DeadLetter(left.skipped());
        };
    }

    static String location(ReadResult record) {
        return switch (record) {
            case ReadResult.Read read -> read.article().location();
            case ReadResult.Skipped skip -> skip.location();
        };
    }
}
