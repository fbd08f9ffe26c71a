package org.claimgraph.cluster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that the job fills, on any file system that Hadoop knows. A part of a stage is finished when its note lies in
 * {@code done/}; the note comes last, so what it vouches for is there.
 */
record OutputDirectory(String root) implements Serializable {

    private static final String DONE = "done";

    /** @param output from the driver's own folder if it is relative: executors stand in others */
    static OutputDirectory of(String output, Configuration hadoop) {
        Path root = new Path(output);
        try {
            return new OutputDirectory(
                    root.getFileSystem(hadoop).makeQualified(root).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return new Path(root, name);
    }

    FileSystem system(Configuration hadoop) throws IOException {
        FileSystem system = path("x").getFileSystem(hadoop);
        if (system instanceof LocalFileSystem local) {
            local.setWriteChecksum(false);
        }
        return system;
    }

    /** {@code graph/articles-00012.nq.gz}. */
    static String part(String stem, int part, String ending) {
        return String.format(Locale.ROOT, "%s-%05d%s", stem, part, ending);
    }

    static String note(String stage, int part) {
        return part(DONE + "/" + stage, part, ".json");
    }

    /** The parts of a stage that are not finished. */
    List<Integer> open(String stage, int parts, Configuration hadoop) throws IOException {
        List<String> notes = names(DONE, hadoop);
        List<Integer> open = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            if (!notes.contains(note(stage, part).substring(DONE.length() + 1))) {
                open.add(part);
            }
        }
        return open;
    }

    /** What the finished parts of a stage come to. */
    Counts counts(String stage, Configuration hadoop) throws IOException {
        Counts all = Counts.NONE;
        for (String name : names(DONE, hadoop)) {
            if (name.startsWith(stage + "-")) {
                all = all.plus(Counts.of(text(DONE + "/" + name, hadoop).orElseThrow()));
            }
        }
        return all;
    }

    Optional<String> text(String name, Configuration hadoop) throws IOException {
        FileSystem system = system(hadoop);
        if (!system.exists(path(name))) {
            return Optional.empty();
        }
        try (InputStream in = system.open(path(name))) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    void write(String name, String text, Configuration hadoop) throws IOException {
        try (OutputStream out = system(hadoop).create(path(name), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    InputStream packed(String name, Configuration hadoop) throws IOException {
        return new BufferedInputStream(system(hadoop).open(path(name)), 1 << 16);
    }

    InputStream unpacked(String name, Configuration hadoop) throws IOException {
        return new GZIPInputStream(system(hadoop).open(path(name)), 1 << 16);
    }

    /** Deletes what attempts that died have left. */
    void sweep(Configuration hadoop) throws IOException {
        FileSystem system = system(hadoop);
        for (String folder : List.of("articles", "skipped", "extracted", "archive", "graph", DONE)) {
            for (String name : names(folder, hadoop)) {
                if (name.startsWith(".")) {
                    system.delete(path(folder + "/" + name), false);
                }
            }
        }
    }

    /** @param folder in this one; "." for itself */
    List<String> names(String folder, Configuration hadoop) throws IOException {
        FileSystem system = system(hadoop);
        List<String> names = new ArrayList<>();
        if (system.exists(path(folder))) {
            for (FileStatus status : system.listStatus(path(folder))) {
                names.add(status.getPath().getName());
            }
        }
        return names;
    }
}
