package org.claimgraph.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.broadcast.Broadcast;

/** Writes the articles of a part that count: whole for a store of ours, and their own graphs for any other. */
final class MergeArticles implements VoidFunction<Integer> {

    static final String STAGE = "articles";

    private static final long serialVersionUID = 1L;

    private final OutputDirectory directory;
    private final Broadcast<Map<String, RecordKey>> lastOfSeveral;

    MergeArticles(OutputDirectory directory, Broadcast<Map<String, RecordKey>> lastOfSeveral) {
        this.directory = directory;
        this.lastOfSeveral = lastOfSeveral;
    }

    @Override
    public void call(Integer part) throws IOException {
        try (PartOutput out = new PartOutput(directory, STAGE, part);
                OutputStream archive = out.members(OutputDirectory.part("archive/part", part, ".nq.gz"));
                OutputStream graph = out.members(OutputDirectory.part("graph/articles", part, ".nq.gz"));
                Stream<ExtractedArticle> articles = new ExtractedArticles(directory, lastOfSeveral.value()).of(part)) {
            Counts counts = Counts.NONE;
            for (Iterator<ExtractedArticle> each = articles.iterator(); each.hasNext(); ) {
                ExtractedArticle article = each.next();
                article.writeTo(archive);
                graph.write(article.own());
                counts = counts.plus(new Counts(1, 0, 0, article.entry().quads(), 0));
            }
            archive.close();
            graph.close();
            out.commit(counts);
        }
    }
}
