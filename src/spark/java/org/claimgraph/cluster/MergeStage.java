package org.claimgraph.cluster;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.claimgraph.store.Description;
import scala.Tuple2;

/**
 * From extracted parts to what a store of them all would hold: of articles with one identity the last, and every entity once, with
 * what any article says of it. Claims and events need no stage: an IRI made from their content has brought them together already.
 */
final class MergeStage {

    private final JavaSparkContext context;
    private final OutputDirectory directory;
    private final int parts;

    MergeStage(JavaSparkContext context, OutputDirectory directory, int parts) {
        this.context = context;
        this.directory = directory;
        this.parts = parts;
    }

    void run() throws IOException {
        Configuration hadoop = context.hadoopConfiguration();
        List<Integer> openArticles = directory.open(MergeArticles.STAGE, parts, hadoop);
        List<Integer> openShared = directory.open(MergeShared.STAGE, sharedParts(), hadoop);
        if (openArticles.isEmpty() && openShared.isEmpty()) {
            return;
        }
        Broadcast<Map<String, RecordKey>> last = context.broadcast(lastOfSeveral());
        if (!openArticles.isEmpty()) {
            context.parallelize(openArticles, openArticles.size()).foreach(new MergeArticles(directory, last));
        }
        if (!openShared.isEmpty()) {
            offers(last)
                    .mapToPair(offer -> new Tuple2<>(offer, true))
                    .repartitionAndSortWithinPartitions(new ByThing(sharedParts()))
                    .foreachPartition(new MergeShared(directory));
        }
    }

    /** Shared things take about a tenth of the room of articles. */
    private int sharedParts() {
        return Math.max(1, parts / 8);
    }

    /** Where the last article stands, for each identity that the input has more than once; these are few. */
    private Map<String, RecordKey> lastOfSeveral() {
        record Seen(long times, RecordKey last) implements java.io.Serializable {}
        OutputDirectory from = directory;
        return new HashMap<>(allParts()
                .flatMap(part -> all(ExtractedPart.index(from, part)))
                .mapToPair(entry -> new Tuple2<>(entry.identity(), new Seen(1, entry.key())))
                .reduceByKey((a, b) ->
                        new Seen(a.times() + b.times(), a.last().compareTo(b.last()) >= 0 ? a.last() : b.last()))
                .filter(seen -> seen._2().times() > 1)
                .mapValues(Seen::last)
                .collectAsMap());
    }

    private JavaRDD<Offer> offers(Broadcast<Map<String, RecordKey>> last) {
        OutputDirectory from = directory;
        return allParts().flatMap(part -> {
            // Most of what articles say of known people is word for word the same: said once a part is enough.
            Set<Offer> distinct = new LinkedHashSet<>();
            try (Stream<ExtractedArticle> articles = new ExtractedArticles(from, last.value()).of(part)) {
                articles.forEach(article -> {
                    for (Description description : article.descriptions()) {
                        distinct.add(Offer.of(description));
                    }
                });
            }
            return distinct.iterator();
        });
    }

    private JavaRDD<Integer> allParts() {
        return context.parallelize(IntStream.range(0, parts).boxed().toList(), parts);
    }

    private static <T> Iterator<T> all(Stream<T> stream) {
        try (stream) {
            return stream.toList().iterator();
        }
    }
}
