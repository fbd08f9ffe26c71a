package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.claimgraph.read.Inputs;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;
import org.claimgraph.text.Block;
import org.claimgraph.text.Document;
import org.junit.jupiter.api.Test;

/**
 * Damaged inputs of every format through the readers and the cleaner: nothing is thrown, every refusal says why, every block
 * lies in its text. The same inputs on every run; {@code -Dfuzz.inputs=N} makes more of them.
 */
class MutationFuzzTest {

    private static final String PROSE =
            "The ferry company said on Monday that the storm had damaged two of its ships. \"Nobody was in danger,\" said Ann Lee.";
    private static final String PAGE =
            "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Storm | Gazette</title>"
                    + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Storm\",\"datePublished\":\"2021-03-03\","
                    + "\"author\":[{\"name\":\"Ann Lee\"}]}</script></head><body><nav class='menu'><a href='/'>Home</a></nav><article><h1>Storm"
                    + "</h1><p class='byline'>By Ann Lee</p><p>" + PROSE
                    + "</p><figure><figcaption>Ships</figcaption></figure><p>" + PROSE
                    + "</p></article></body></html>";
    private static final String TEXT =
            "# Storm damages ferries\n\nBy Ann Lee for AFP\n\nIsle Gazette\nMarch 3, 2021\n\n" + PROSE
                    + "\n\n**Read more:** [Harbour](#)\n\nOriginal url:\n\n<https://isle.example/2021/03/03/storm>\n";
    private static final String JSON = "{\"id\":\"1\",\"title\":\"Storm\",\"date\":\"2021-03-03\",\"text\":\""
            + PROSE.replace("\"", "\\\"") + "\"}\n";
    private static final String FEED =
            "<?xml version='1.0'?><rss><channel><title>Gazette</title><item><title>Storm</title><link>"
                    + "https://isle.example/a</link><pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate><description>"
                    + PROSE
                    + "</description></item></channel></rss>";
    private static final String WARC = warc();

    private static final List<String> TOKENS = List.of(
            "<",
            ">",
            "\"",
            "{",
            "}",
            "[",
            "]",
            "\0",
            "\r",
            "\n\n",
            "\uFEFF",
            "𝄞",
            "\u0301",
            "<div>",
            "</p>",
            "<!--",
            "]]>",
            "&#0;",
            "\\ud800",
            "Content-Length: 99999999999\r\n",
            "WARC/1.0\r\n",
            "%00",
            "By ",
            "(AP) —",
            "9999-99-99",
            "‏",
            "\u2028");

    @Test
    void noDamageStopsAReader() {
        SplittableRandom random = new SplittableRandom(20210303);
        List<byte[]> seeds = seeds();
        for (int i = 0; i < Integer.getInteger("fuzz.inputs", 600); i++) {
            byte[] input = mutate(seeds.get(i % seeds.size()), random);
            int number = i;
            read(input).forEach(result -> check(result, "input " + number));
        }
    }

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (String text : List.of(PAGE, TEXT, JSON + JSON, "{\"articles\":[" + JSON + "," + JSON + "]}", FEED, WARC)) {
            seeds.add(text.getBytes(StandardCharsets.UTF_8));
        }
        seeds.add(Inputs.gzip(WARC));
        seeds.add(Inputs.gzip(PAGE));
        seeds.add(JSON.getBytes(StandardCharsets.UTF_16LE));
        return seeds;
    }

    private static String warc() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://isle.example/a\r\nWARC-Date: 2021-03-03T10:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http;msgtype=response\r\n"
                        + "Content-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        return record + record;
    }

    private static byte[] mutate(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed;
        for (int i = random.nextInt(1, 6); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + random.nextInt(1, 60));
            bytes = switch (random.nextInt(5)) {
                case 0 -> flip(bytes, at, random);
                case 1 -> Arrays.copyOf(bytes, at);
                case 2 -> join(bytes, at, new byte[0], end);
                case 3 -> join(bytes, at, repeat(Arrays.copyOfRange(bytes, at, end), random.nextInt(1, 40)), at);
                default ->
                    join(bytes, at, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8), at);
            };
        }
        return bytes;
    }

    private static byte[] flip(byte[] bytes, int at, SplittableRandom random) {
        byte[] flipped = bytes.clone();
        flipped[at] = (byte) random.nextInt(256);
        return flipped;
    }

    private static byte[] repeat(byte[] part, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] bytes, int before, byte[] middle, int after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, before);
        out.writeBytes(middle);
        out.write(bytes, after, bytes.length - after);
        return out.toByteArray();
    }

    private static List<ReadResult> read(byte[] input) {
        ReadOptions options = ReadOptions.standard().withStandardInput(new ByteArrayInputStream(input));
        try (Stream<ReadResult> results = Readers.open(List.of("-"), options)) {
            return results.toList();
        }
    }

    private static void check(ReadResult result, String input) {
        switch (result) {
            case ReadResult.Skipped skip ->
                assertFalse(
                        skip.reason().isBlank()
                                || skip.remedy().isBlank()
                                || skip.location().isBlank(),
                        input);
            case ReadResult.Read read -> {
                CleanResult cleaned = new Cleaner(LanguageDetector.NONE).clean(read.article());
                if (cleaned instanceof CleanResult.Cleaned done) {
                    check(done.document(), input);
                }
            }
        }
    }

    private static void check(Document document, String input) {
        int end = 0;
        for (Block block : document.blocks()) {
            assertTrue(
                    block.span().begin() >= end
                            && block.span().end() <= document.text().length(),
                    input);
            end = block.span().end();
        }
    }
}
