package org.claimgraph.cluster;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;
import org.claimgraph.cli.Pipeline;
import org.claimgraph.cluster.ArticleFunction.Outcome;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Warning;
import scala.Tuple2;

/** Extracts one part, record by record, and writes it. */
final class ExtractPart implements VoidFunction<Iterator<Tuple2<RecordKey, ReadResult>>> {

    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Deal deal;
    private final OutputDirectory directory;
    private final Counters counters;

    ExtractPart(Settings settings, Deal deal, OutputDirectory directory, Counters counters) {
        this.settings = settings;
        this.deal = deal;
        this.directory = directory;
        this.counters = counters;
    }

    @Override
    public void call(Iterator<Tuple2<RecordKey, ReadResult>> records) throws IOException {
        Pipeline pipeline = ExecutorPipeline.of(settings);
        ArticleFunction function = new ArticleFunction(pipeline);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        int part = deal.partOfPartition(TaskContext.getPartitionId());
        try (ExtractedPart out = new ExtractedPart(directory, part, pipeline)) {
            while (records.hasNext()) {
                Tuple2<RecordKey, ReadResult> record = records.next();
                write(record._1(), record._2(), function.apply(record._2()), out);
            }
            counters.add(out.commit((threads.getCurrentThreadCpuTime() - before) / 1e9));
        }
    }

    private static void write(RecordKey key, ReadResult record, Outcome outcome, ExtractedPart out) throws IOException {
        if (record instanceof ReadResult.Read read) {
            for (Warning warning : read.warnings()) {
                // A reader sees copies in its own file only; which article repeats another is told of a whole store.
                if (warning.kind() != Warning.Kind.COPY) {
                    out.warn(read.article().location(), warning.words());
                }
            }
        }
        switch (outcome) {
            case Outcome.Article article -> out.article(key, article.extraction(), article.graph());
            case Outcome.DeadLetter letter -> out.skip(letter.skipped());
        }
    }
}
