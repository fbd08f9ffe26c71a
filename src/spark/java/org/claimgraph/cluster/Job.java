package org.claimgraph.cluster;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.claimgraph.cli.CannotRunException;
import org.claimgraph.cli.Version;

/** The whole job: read, extract, merge. Whatever is finished already is passed over. */
final class Job {

    /** Half a minute of work or so: little is lost with an executor, and every core has its share to the end. */
    private static final long BYTES_PER_PART = 2L << 20;

    private static final int MOST_PARTS = 100_000;

    /** More slices than that would cost more to schedule than to read. */
    private static final int MOST_READERS = 10_000;

    private final JavaSparkContext context;
    private final Settings settings;
    private final OutputDirectory directory;
    private final PrintWriter err;
    private final Configuration hadoop;

    Job(JavaSparkContext context, Settings settings, String output, PrintWriter err) {
        this.context = context;
        this.settings = settings;
        this.err = err;
        this.hadoop = context.hadoopConfiguration();
        this.directory = OutputDirectory.of(output, hadoop);
    }

    /** @return what all parts of the extraction come to, those of earlier runs included */
    Counts run(List<String> inputs, OptionalInt parts) {
        try {
            List<SourceFile> files = SourceFiles.of(inputs, hadoop);
            JobNote note = begin(files, parts);
            extract(files, note.parts());
            new MergeStage(context, directory, note.parts()).run();
            return finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JobNote begin(List<SourceFile> files, OptionalInt asked) throws IOException {
        Optional<String> before = directory.text(JobNote.NAME, hadoop);
        if (before.isEmpty()) {
            requireEmpty();
            JobNote note = JobNote.of(Version.number(), settings, asked.orElse(parts(files)), files);
            directory.write(JobNote.NAME, note.json(), hadoop);
            return note;
        }
        JobNote kept = JobNote.of(before.get());
        JobNote wanted = JobNote.of(Version.number(), settings, asked.orElse(kept.parts()), files);
        if (!kept.equals(wanted)) {
            throw new CannotRunException(directory.path(JobNote.NAME)
                    + ": this output was begun by another version, with other options or from other files;"
                    + " go on with those, or choose another --output");
        }
        return kept;
    }

    private void requireEmpty() throws IOException {
        if (!directory.names(".", hadoop).isEmpty()) {
            throw new CannotRunException(
                    directory.root() + ": holds something that this job did not write; choose another --output");
        }
    }

    private int parts(List<SourceFile> files) {
        long bytes = files.stream().mapToLong(SourceFile::bytes).sum();
        long bySize = Math.max(bytes / BYTES_PER_PART, 2L * context.defaultParallelism());
        return (int) Math.min(MOST_PARTS, bySize);
    }

    private void extract(List<SourceFile> files, int parts) throws IOException {
        Deal deal = new Deal(parts, directory.open(ExtractedPart.STAGE, parts, hadoop));
        if (deal.numPartitions() == 0) {
            return;
        }
        Counters counters = Counters.in(context.sc());
        context.sc().addSparkListener(new Progress(deal.numPartitions(), counters, err));
        context.parallelize(files, Math.max(1, Math.min(files.size(), MOST_READERS)))
                .flatMapToPair(new ReadRecords(settings, deal))
                .repartitionAndSortWithinPartitions(deal)
                .foreachPartition(new ExtractPart(settings, deal, directory, counters));
    }

    private Counts finish() throws IOException {
        Counts extracted = directory.counts(ExtractedPart.STAGE, hadoop);
        Counts kept = directory.counts(MergeArticles.STAGE, hadoop);
        Counts shared = directory.counts(MergeShared.STAGE, hadoop);
        directory.sweep(hadoop);
        directory.write("_SUCCESS", extracted.json(), hadoop);
        err.printf(
                Locale.ROOT,
                "%,d articles extracted, %,d skipped, %,d warnings; %,d of them count, with %,d quads of their own and"
                        + " %,d shared; %.1f ms of processor time an article%n",
                extracted.articles(),
                extracted.skipped(),
                extracted.warnings(),
                kept.articles(),
                kept.quads(),
                shared.quads(),
                1000 * extracted.cpuSeconds() / Math.max(1, extracted.articles()));
        return extracted;
    }
}
