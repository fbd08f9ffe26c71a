package org.claimgraph.cluster;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        BufferedReader quads = new BufferedReader(new InputStreamReader(
                directory.unpacked(ExtractedPart.quads(part), Hadoop.onExecutor()), StandardCharsets.UTF_8));
        Stream<IndexEntry> index = ExtractedPart.index(directory, part);
        return index.map(entry -> article(entry, quads))
                .filter(article -> counts(article.entry()))
                .onClose(() -> close(quads));
    }

    private boolean counts(IndexEntry entry) {
        return entry.key().equals(lastOfSeveral.getOrDefault(entry.identity(), entry.key()));
    }

    private static ExtractedArticle article(IndexEntry entry, BufferedReader quads) {
        List<String> lines = new ArrayList<>();
        try {
            String mark = quads.readLine();
            for (int i = 0; i < entry.quads(); i++) {
                lines.add(quads.readLine());
            }
            return new ExtractedArticle(entry, mark, lines);
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
