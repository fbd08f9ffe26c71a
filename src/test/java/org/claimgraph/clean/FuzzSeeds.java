package org.claimgraph.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.read.Inputs;

/** One sound input of each format, for fuzzers to start from. */
final class FuzzSeeds {

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

    private FuzzSeeds() {}

    static void write(Path folder) throws IOException {
        List<byte[]> seeds = all();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    static List<byte[]> all() {
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
}
