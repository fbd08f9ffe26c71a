package org.claimgraph.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Articles as a crawl and as a data set hold them: every second one a page in a WARC file, the others lines of JSON. */
final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FILES = 4;

    private Corpus() {}

    /** Articles of our own, people and bodies coming again; the ninth repeats the first one's text. */
    static Stream<JsonNode> invented(int number) {
        return IntStream.range(0, number).mapToObj(i -> invented(i, i == 8 ? 0 : i));
    }

    private static JsonNode invented(int number, int i) {
        List<String> people = List.of("Anna Kim", "Viktor Lesko", "Maria Horvat", "Pavel Novik", "Jane Okafor");
        List<String> bodies = List.of("the Interior Ministry", "the European Union", "the port authority", "Viasna");
        List<String> days = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
        String person = people.get(i % people.size());
        String surname = person.substring(person.indexOf(' ') + 1);
        String body = bodies.get(i / 3 % bodies.size());
        String day = days.get(i / 2 % days.size());
        String text = "The harbour will open again in " + (i + 2) + " days, " + person + " said on " + day + ".\n\n"
                + "\"We have repaired every crane and nobody has to fear for work number " + i + ",\" "
                + surname + " told reporters.\n\n" + "According to " + body
                + ", the strike cost the town " + (3 * i + 1) + " million euros. " + surname
                + " denied that the talks had failed.\n";
        return JSON.createObjectNode()
                .put("id", "a" + number)
                .put("title", "Harbour opens after " + (i + 2) + " days")
                .put("outlet", i % 2 == 0 ? "Gazette" : "Courier")
                .put("date", "2020-08-" + (10 + i % 20))
                .put("url", "https://news.example/" + number)
                .put("text", text);
    }

    /** The lines of a JSON Lines file. */
    static Stream<JsonNode> of(Path file) {
        try {
            return new BufferedReader(new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))
                    .lines()
                    .map(Corpus::parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them with what every real collection holds too: a broken line, a damaged record, a file that is no text. */
    static void write(Stream<JsonNode> articles, Path folder) throws IOException {
        OutputStream[] out = new OutputStream[2 * FILES];
        for (int i = 0; i < FILES; i++) {
            out[2 * i] = Files.newOutputStream(folder.resolve("crawl-" + i + ".warc.gz"));
            out[2 * i + 1] = new GZIPOutputStream(Files.newOutputStream(folder.resolve("set-" + i + ".jsonl.gz")));
        }
        int[] count = {0};
        for (JsonNode article : (Iterable<JsonNode>) articles::iterator) {
            int file = count[0]++ % out.length;
            out[file].write(file % 2 == 0 ? record(article) : (article + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out[1].write("{\"text\": \"half a rec\n".getBytes(StandardCharsets.UTF_8));
        byte[] damaged = record(parsed("{\"id\": \"lost\", \"title\": \"Lost\", \"text\": \"Never read.\"}"));
        damaged[damaged.length / 2] ^= 0x55;
        out[0].write(damaged);
        for (OutputStream each : out) {
            each.close();
        }
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
    }

    /** The same article as in the corpus, edited: it stands in a file that is read after all others. */
    static void edited(JsonNode article, Path folder) throws IOException {
        ObjectNode other = article.deepCopy();
        other.put(
                "text",
                "Anna Kim said that all of it was wrong.\n\n"
                        + article.path("text").asText());
        Files.writeString(folder.resolve("zz-corrections.jsonl"), other + "\n");
    }

    private static byte[] record(JsonNode article) throws IOException {
        String url = article.path("url").asText("");
        String target =
                url.isBlank() ? "https://crawl.example/" + article.path("id").asText() : url;
        byte[] page = page(article).getBytes(StandardCharsets.UTF_8);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                + String.format("%012x", target.hashCode() & 0xffffffffL) + ">\r\nWARC-Date: 2020-08-18T00:00:00Z\r\n"
                + "WARC-Target-URI: " + target + "\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + (http.length + page.length) + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream member = new GZIPOutputStream(bytes)) {
            member.write(header.getBytes(StandardCharsets.UTF_8));
            member.write(http);
            member.write(page);
            member.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String page(JsonNode article) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>");
        html.append(escaped(article.path("title").asText())).append("</title>");
        html.append("<meta property=\"og:site_name\" content=\"")
                .append(escaped(article.path("outlet").asText()))
                .append("\"><meta property=\"article:published_time\" content=\"")
                .append(escaped(article.path("date").asText()))
                .append("\"></head><body><article><h1>")
                .append(escaped(article.path("title").asText()))
                .append("</h1>");
        for (String paragraph : article.path("text").asText().split("\n\n+")) {
            html.append("<p>").append(escaped(paragraph)).append("</p>\n");
        }
        return html.append("</article></body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
