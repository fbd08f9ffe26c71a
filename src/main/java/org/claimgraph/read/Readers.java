package org.claimgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The way in: files, directories, archives and standard input to articles, lazily and in a fixed order. */
public final class Readers {

    private Readers() {}

    /**
     * Reads all inputs one after the other. What cannot be read is a {@link ReadResult.Skipped} in its place; nothing is
     * thrown and the rest is read. No more than one article is held in memory. An article whose text came before has a
     * warning that says where.
     *
     * @param inputs files, directories (read recursively, names in code-unit order), glob patterns, {@code -}
     * @return a sequential stream; close it to close the file it stands in
     */
    public static Stream<ReadResult> open(List<String> inputs, ReadOptions options) {
        return results(new InputCursor(inputs, new Formats(options)), options);
    }

    /**
     * Reads one file that does not lie on this machine's disk, as if it did.
     *
     * @param id the file's name, or its path from the directory that was asked for
     * @param location for messages
     * @param bytes opened when the first result is asked for; closed with the stream
     */
    public static Stream<ReadResult> open(String id, String location, Opening bytes, ReadOptions options) {
        PathStep opener = new PathStep(new Formats(options));
        return results(Cursor.of(location, () -> opener.open(id, location, bytes)), options);
    }

    /** Where the bytes of a file come from. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    private static Stream<ReadResult> results(Cursor root, ReadOptions options) {
        Walk walk = new Walk(root);
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, characteristics), false)
                .onClose(walk::close)
                .map(Readers::markCut)
                .map(new Duplicates(options.skipCopies())::mark);
    }

    /** No page is cut in silence. */
    private static ReadResult markCut(ReadResult result) {
        return result instanceof ReadResult.Read read && read.article().isLongPage()
                ? read.with(new Warning(
                        Warning.Kind.CUT,
                        "a page of " + read.article().content().length() + " characters; only the first "
                                + RawArticle.PAGE_CHARS + " are looked at"))
                : result;
    }
}
