package org.claimgraph.cluster;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/**
 * The files of one part, written under hidden names and shown when all are whole. Two attempts at a part write the same bytes, so
 * it does not matter which of them is shown.
 */
final class PartOutput implements Closeable {

    private final OutputDirectory directory;
    private final FileSystem system;
    private final String note;
    private final Map<Path, Path> hidden = new LinkedHashMap<>();
    private final List<Closeable> open = new ArrayList<>();

    PartOutput(OutputDirectory directory, String stage, int part) throws IOException {
        this.directory = directory;
        this.system = directory.system(Hadoop.onExecutor());
        this.note = OutputDirectory.note(stage, part);
    }

    Writer lines(String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(packed(name), StandardCharsets.UTF_8), 1 << 16);
    }

    /** Gzipped; closed by {@link #commit}. */
    OutputStream packed(String name) throws IOException {
        OutputStream out = new GZIPOutputStream(plain(name), 1 << 16);
        open.addFirst(out);
        return out;
    }

    /** For gzip members as they come; closed by {@link #commit}. */
    OutputStream members(String name) throws IOException {
        OutputStream out = new Members(plain(name));
        open.addFirst(out);
        return out;
    }

    private OutputStream plain(String name) throws IOException {
        Path shown = directory.path(name);
        Path attempt = new Path(
                shown.getParent(),
                "." + shown.getName() + "." + TaskContext.get().taskAttemptId());
        hidden.put(attempt, shown);
        OutputStream out = system.create(attempt, true);
        open.addFirst(out);
        return out;
    }

    /** To be called when the writers are closed: shows the files, then says that they are there. */
    void commit(Counts counts) throws IOException {
        closeAll();
        OutputStream done = plain(note);
        done.write(counts.json().getBytes(StandardCharsets.UTF_8));
        closeAll();
        for (Map.Entry<Path, Path> file : hidden.entrySet()) {
            show(file.getKey(), file.getValue());
        }
        hidden.clear();
    }

    private void show(Path attempt, Path shown) throws IOException {
        if (system.rename(attempt, shown)) {
            return;
        }
        if (!system.exists(shown)) {
            throw new IOException(shown + " cannot be written; check the permissions and the free space there");
        }
        system.delete(attempt, false);
    }

    private void closeAll() throws IOException {
        for (Closeable one : open) {
            one.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        closeAll();
        for (Path attempt : hidden.keySet()) {
            system.delete(attempt, false);
        }
    }

    /** An empty file is not gzipped: without any member it gets an empty one. */
    private static final class Members extends FilterOutputStream {

        private boolean any;

        Members(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            any = true;
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (!any) {
                any = true;
                new GZIPOutputStream(out).finish();
            }
            super.close();
        }
    }
}
