package org.claimgraph.analyse.name.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Unlabelled articles as words, for statistics. Split roughly as Universal Dependencies does; exact offsets do not matter
 * here, so this is a pattern and not the analyser's tokenizer.
 */
public final class RawText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile(
            "(?:https?://|www\\.)\\S+" // address
                    + "|(?:\\p{Lu}\\.){2,}" // U.S.
                    + "|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|St|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs)\\."
                    + "|\\p{Lu}\\.(?=\\s\\p{Lu})" // initial
                    + "|\\d+(?:[.,:]\\d+)*"
                    + "|\\p{L}+(?=n['’]t\\b)|n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b"
                    + "|\\p{L}[\\p{L}\\p{M}\\d]*(?:['’]\\p{Lu}[\\p{L}]+)?"
                    + "|\\S",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private RawText() {}

    /** Gives each article's paragraphs, each a list of words; files are JSON Lines with a {@code text} field, gzipped. */
    public static void articles(Path file, Consumer<List<List<String>>> consumer) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> consumer.accept(paragraphs(text(file, line))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String text(Path file, String line) {
        try {
            JsonNode article = JSON.readTree(line);
            return article.path("text").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(file + ": a line is not JSON", e));
        }
    }

    static List<List<String>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String paragraph : PARAGRAPH.split(text)) {
            List<String> words = words(paragraph);
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
        }
        return paragraphs;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace('’', '\''));
        }
        return words;
    }
}
