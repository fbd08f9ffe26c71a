package org.claimgraph.clean;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;
import org.claimgraph.text.Metadata;

/**
 * Accuracy of titles, dates and authors against pages annotated by hand: {@code java -cp … org.claimgraph.clean.MetadataScore
 * GOLD.tsv PAGES}. Columns of the gold file: page, title, date, author; {@code |} stands between dates or authors that are
 * both right (a page that gives its time in two zones); an empty field says the page does not state it, and is not counted.
 */
public final class MetadataScore {

    private static final List<String> FIELDS = List.of("title", "date", "author");

    private MetadataScore() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Map<String, Metadata> found = read(args[1]);
        int[] right = new int[FIELDS.size()];
        int[] all = new int[FIELDS.size()];
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] gold = line.split("\t", -1);
            Metadata metadata = found.getOrDefault(gold[0], Metadata.NONE);
            for (int i = 0; i < FIELDS.size(); i++) {
                String value = value(metadata, i);
                boolean equal = i == 0
                        ? Structure.key(gold[1]).equals(Structure.key(value))
                        : List.of(gold[i + 1].split("\\|")).contains(value);
                all[i] += gold[i + 1].isEmpty() ? 0 : 1;
                right[i] += !gold[i + 1].isEmpty() && equal ? 1 : 0;
                if (!equal && !gold[i + 1].isEmpty()) {
                    out.println(FIELDS.get(i) + " " + gold[0] + ": " + value + " <> " + gold[i + 1]);
                }
            }
        }
        for (int i = 0; i < FIELDS.size(); i++) {
            out.printf("%s %d/%d = %.1f %%%n", FIELDS.get(i), right[i], all[i], 100.0 * right[i] / all[i]);
        }
        out.flush();
    }

    private static String value(Metadata metadata, int field) {
        Optional<String> value =
                switch (field) {
                    case 0 -> metadata.title();
                    case 1 -> metadata.published().map(Object::toString);
                    // An agency that signs alone is the author that the page names.
                    default -> metadata.author().or(metadata::agency);
                };
        return value.orElse("");
    }

    private static Map<String, Metadata> read(String pages) {
        Cleaner cleaner = new Cleaner(LanguageDetector.NONE);
        Map<String, Metadata> found = new TreeMap<>();
        try (Stream<ReadResult> results = Readers.open(List.of(pages), ReadOptions.standard())) {
            results.forEach(result -> {
                if (result instanceof ReadResult.Read read
                        && cleaner.clean(read.article()) instanceof CleanResult.Cleaned cleaned) {
                    String id = read.article().id();
                    found.put(
                            id.substring(0, id.indexOf('.')), cleaned.document().metadata());
                }
            });
        }
        return found;
    }
}
