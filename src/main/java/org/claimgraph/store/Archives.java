package org.claimgraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.extract.OrderedExtraction;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.Shapes;
import org.claimgraph.rdf.Violation;

/**
 * Files of articles ({@link ArticleArchive}), plain or gzipped: what {@code backup} and {@code extract} write. They are the
 * source of truth: everything else in a store is computed from them.
 */
public final class Archives {

    private static final int BUFFER = 1 << 16;

    /** Writes beside the file first, so that it is whole or not there. Returns the number of articles. */
    static long write(Path file, ArticleSource articles) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long[] count = {0};
            try (OutputStream out = Files.newOutputStream(part)) {
                write(
                        out,
                        sink -> articles.sendTo(article -> {
                            sink.accept(article);
                            count[0]++;
                        }));
            }
            Disk.force(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return count[0];
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException(
                    file, "the backup cannot be written: " + e.getMessage(), "Check permissions and free space", e);
        }
    }

    /** Writes all articles of the data, which is to be in a transaction: gzipped, and whole only if this returns. */
    public static void write(OutputStream out, DatasetGraph data) throws IOException {
        write(out, new Catalogue(data)::sendAll);
    }

    /** How many articles that would write. */
    public static long size(DatasetGraph data) {
        return new Catalogue(data).size();
    }

    private static void write(OutputStream out, ArticleSource articles) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out, BUFFER);
        articles.sendTo(article -> write(ArticleArchive.entry(article), zipped));
        zipped.finish(); // and only then: what breaks off shall not look whole
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends every article of the files, in their order, once it has proved whole and valid. One that is whole and breaks the shapes
     * is left out, as when articles are added, and costs the others nothing.
     *
     * @param threads that check articles; sinks are called from this one
     * @throws StoreException if a file cannot be read to its end, is not an archive, or an article in it is damaged
     */
    public static void read(List<Path> files, int threads, Consumer<ArticleGraph> sink, Consumer<Skipped> leftOut) {
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                read(in, file + ", ", threads, sink, leftOut);
            } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
                throw new StoreException(
                        file,
                        "this is not an archive of articles that can be read: " + e.getMessage(),
                        "Use another file that 'claimgraph backup' or 'claimgraph extract' wrote; the store is as it was",
                        e);
            }
        }
    }

    /**
     * The same for one archive, wherever it comes from, on this thread alone.
     *
     * @throws UncheckedIOException if it cannot be read to its end
     * @throws IllegalArgumentException if it is not an archive, or an article in it is damaged
     */
    public static void read(InputStream archive, Consumer<ArticleGraph> sink, Consumer<Skipped> leftOut)
            throws IOException {
        read(archive, "", 1, sink, leftOut);
    }

    private static void read(
            InputStream archive, String name, int threads, Consumer<ArticleGraph> sink, Consumer<Skipped> leftOut)
            throws IOException {
        OrderedExtraction.run(open(archive), Archives::checked, threads, checked -> checked.fault()
                .ifPresentOrElse(
                        fault -> leftOut.accept(left(name + "line " + checked.line(), fault)),
                        () -> sink.accept(checked.article())));
    }

    private record Checked(long line, ArticleGraph article, Optional<Violation> fault) {}

    private static Checked checked(ArticleArchive.Entry entry) {
        ArticleGraph article = entry.parsed();
        return new Checked(entry.line(), article, Shapes.get().fault(article));
    }

    private static Skipped left(String location, Violation fault) {
        return new Skipped(
                location,
                "the graph of the article that begins there breaks the shapes (" + fault + ")",
                "This is a fault of the program that wrote it; please report it with the article.");
    }

    /**
     * The articles of an archive as they stand in it, plain or gzipped.
     *
     * @throws IllegalArgumentException if it is not an archive
     */
    public static ArticleArchive open(InputStream archive) throws IOException {
        return new ArticleArchive(
                new BufferedReader(new InputStreamReader(unpacked(archive), StandardCharsets.UTF_8), BUFFER));
    }

    /** The archive itself, if it is not gzipped. */
    public static InputStream unpacked(InputStream archive) throws IOException {
        PushbackInputStream in = new PushbackInputStream(archive, 2);
        byte[] magic = in.readNBytes(2);
        in.unread(magic);
        boolean gzipped = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
        return gzipped ? new GZIPInputStream(in, BUFFER) : in;
    }

    private Archives() {}
}
