package org.claimgraph.eval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Title, day and author of 60 web pages against page-metadata.tsv, which says how it was made; runs with {@code -Peval}. */
@Tag("eval")
class PageMetadataTest {

    @Test
    void titlesDatesAndAuthorsOfWebPages() throws IOException {
        Map<String, Document> pages = PagesTest.pages();
        List<String[]> gold = gold();
        assertAll(
                () -> assertFloor(
                        "title",
                        gold,
                        1,
                        pages,
                        (metadata, right) ->
                                right.contains(hash(metadata.title().orElse("")))),
                () -> assertFloor(
                        "date",
                        gold,
                        2,
                        pages,
                        (metadata, right) -> right.contains(
                                metadata.published().map(Object::toString).orElse(""))),
                // An agency that signs alone is the author that the page names.
                () -> assertFloor(
                        "author",
                        gold,
                        3,
                        pages,
                        (metadata, right) -> right.contains(
                                hash(metadata.author().or(metadata::agency).orElse("")))));
    }

    private static void assertFloor(
            String field,
            List<String[]> gold,
            int column,
            Map<String, Document> pages,
            BiPredicate<Metadata, List<String>> isRight) {
        List<String[]> stated =
                gold.stream().filter(row -> !row[column].equals("-")).toList();
        List<String> wrong = stated.stream()
                .filter(row -> !isRight.test(metadata(pages, row[0]), List.of(row[column].split("\\|"))))
                .map(row -> row[0])
                .toList();
        double share = 100.0 * (stated.size() - wrong.size()) / stated.size();
        double floor = Double.parseDouble(Shared.floors().getProperty("html." + field));
        assertTrue(share >= floor, field + ": " + share + ", below the floor " + floor + "; wrong on " + wrong);
    }

    private static Metadata metadata(Map<String, Document> pages, String prefix) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().startsWith(prefix))
                .map(page -> page.getValue().metadata())
                .findFirst()
                .orElse(Metadata.NONE);
    }

    private static List<String[]> gold() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PageMetadataTest.class.getResourceAsStream("page-metadata.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private static String hash(String words) {
        StringBuilder letters = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(letters.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
