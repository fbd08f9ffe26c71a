package org.claimgraph.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

/** The articles of a part that count: of those with one identity the last of the whole input, as in a store. */
final class ExtractedArticles {

    private final OutputDirectory directory;
    private final Map<String, RecordKey> lastOfSeveral;

    /** @param lastOfSeveral where the last article stands, for each identity that came more than once */
    ExtractedArticles(OutputDirectory directory, Map<String, RecordKey> lastOfSeveral) {
        this.directory = directory;
        this.lastOfSeveral = lastOfSeveral;
    }

    /** In the order of the part; close the stream to close its files. */
    Stream<ExtractedArticle> of(int part) throws IOException {
        InputStream packed = directory.packed(ExtractedPart.quads(part), Hadoop.onExecutor());
        Stream<IndexEntry> index = ExtractedPart.index(directory, part);
        return index.map(entry -> article(entry, packed))
                .filter(article -> counts(article.entry()))
                .onClose(() -> close(packed));
    }

    private boolean counts(IndexEntry entry) {
        return entry.key().equals(lastOfSeveral.getOrDefault(entry.identity(), entry.key()));
    }

    private static ExtractedArticle article(IndexEntry entry, InputStream packed) {
        try {
            return ExtractedArticle.read(entry, packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void close(Closeable file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
