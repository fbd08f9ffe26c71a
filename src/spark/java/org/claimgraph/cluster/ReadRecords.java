package org.claimgraph.cluster;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;
import scala.Tuple2;

/**
 * One file to its records, by the readers of the command line: the same ids, the same places, the same skips. A file is read from
 * its beginning by one task, since a record's number is part of what it is called; reading is little work beside extracting, so one
 * reader feeds many extracting cores.
 */
final class ReadRecords implements PairFlatMapFunction<SourceFile, RecordKey, ReadResult> {

    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Deal deal;

    ReadRecords(Settings settings, Deal deal) {
        this.settings = settings;
        this.deal = deal;
    }

    @Override
    public Iterator<Tuple2<RecordKey, ReadResult>> call(SourceFile file) {
        ReadOptions options = settings.articles().readOptions();
        Stream<ReadResult> results = Readers.open(file.id(), file.location(), () -> open(file), options);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> results.close());
        long[] count = {0};
        return results.map(result -> new Tuple2<>(new RecordKey(file.number(), count[0]++), result))
                .filter(record -> deal.isOpen(record._1()))
                .iterator();
    }

    private static InputStream open(SourceFile file) {
        try {
            FileSystem system = file.path().getFileSystem(Hadoop.onExecutor());
            return new Faithful(new BufferedInputStream(system.open(file.path()), 1 << 16), file);
        } catch (IOException e) {
            throw Faithful.failure(file, e);
        }
    }

    /**
     * Tells a file system that fails, which Spark should try again, from bytes that are wrong, which are skipped: readers take an
     * {@link IOException} for the latter.
     */
    private static final class Faithful extends FilterInputStream {

        private final SourceFile file;

        Faithful(InputStream in, SourceFile file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw failure(file, e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                throw failure(file, e);
            }
        }

        static UncheckedIOException failure(SourceFile file, IOException e) {
            return new UncheckedIOException(file.location() + ": its file system cannot read it: " + e.getMessage(), e);
        }
    }
}
