package org.claimgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimgraph.read.Inputs;

/** Inputs that real collections hold and that programs stumble over, by name. Those named "speaks-…" quote one speaker. */
final class NastyInputs {

    private static final String SAID = "Harbour master Elena Marrow said the pier would stay closed until Friday.";
    private static final String QUOTE = "\"The pier stays closed,\" said Elena Marrow, the harbour master, on Monday.";
    private static final String TEXT = "Pier stays closed\n\n" + SAID + "\n\n" + QUOTE + "\n";

    private final Map<String, byte[]> inputs = new TreeMap<>();

    private NastyInputs() {}

    static Map<String, byte[]> all() {
        NastyInputs nasty = new NastyInputs();
        nasty.encodings();
        nasty.characters();
        nasty.shapes();
        nasty.pages();
        nasty.json();
        nasty.containers();
        nasty.mutants();
        return nasty.inputs;
    }

    private void encodings() {
        for (String charset :
                List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "windows-1252")) {
            put("speaks-charset-" + charset + ".txt", TEXT.getBytes(Charset.forName(charset)));
            put("speaks-mark-" + charset + ".txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        }
        String french = TEXT.replace("pier", "café").replace("\"", "“");
        put("speaks-latin.txt", french.getBytes(Charset.forName("windows-1252")));
        put("speaks-mojibake.txt", new String(french.getBytes(UTF_8), Charset.forName("windows-1252")));
        put(
                "speaks-mislabelled.html",
                page("<meta charset=utf-8>", QUOTE.replace("pier", "caf\u00e9"))
                        .getBytes(Charset.forName("windows-1252")));
        put("speaks-unknown-label.html", page("<meta charset=utf-9>", QUOTE));
        put("cut-in-a-character.txt", Arrays.copyOf((TEXT + "é").getBytes(UTF_8), TEXT.length() + 1));
        put("odd-utf16.txt", Arrays.copyOf(TEXT.getBytes(UTF_16LE), 61));
    }

    /** Characters that have no width, turn the text round, pair up or look like others. */
    private void characters() {
        Map<String, String> odd = new TreeMap<>(Map.of(
                "nul",
                "\0",
                "escape",
                "\u001b[31m",
                "bell",
                "\u0007",
                "zwsp",
                "\u200b",
                "nbsp",
                "\u00a0",
                "rtl",
                "\u202e",
                "isolate",
                "\u2067x\u2069",
                "soft-hyphen",
                "\u00ad",
                "astral",
                "𝄞😀",
                "combining",
                "e\u0301\u0323"));
        odd.putAll(Map.of(
                "family",
                "👩‍👩‍👧",
                "replacement",
                "\uFFFD",
                "nel",
                "\u0085",
                "ls",
                "\u2028",
                "cyrillic",
                "а",
                "fraction",
                "½ ﬁ Ⅷ",
                "zalgo",
                "h\u0335\u0321\u030e",
                "bom-inside",
                "\uFEFF",
                "private",
                "\ue000",
                "nonchar",
                "\uffff"));
        odd.forEach((name, mark) -> {
            put("speaks-before-" + name + ".txt", mark + "\n\n" + TEXT);
            put("speaks-after-" + name + ".txt", TEXT.replace("closed\n", "closed " + mark + "\n") + mark);
            put(
                    "inside-" + name + ".txt",
                    TEXT.replace("Marrow", "Mar" + mark + "row").replace("said", mark + "said"));
        });
    }

    private void shapes() {
        put("empty.txt", "");
        put("one-byte.txt", "x");
        put("blank.txt", " \u00a0\n\t\r\n".repeat(50));
        for (String end : List.of("\r\n", "\r", "\n\r", "\u2028")) {
            put("speaks-lines-" + end.codePoints().sum() + "-" + end.length() + ".txt", TEXT.replace("\n", end));
        }
        put("speaks-wrapped.txt", TEXT.replace(" ", "\n"));
        put("speaks-indented.txt", TEXT.replace("\n", "\n      "));
        String[] quotes = {"“ ”", "‘ ’", "« »", "„ “", "'' ''", "`` ''", "” “", "\"\" \"\"", "“ \"", "\" "};
        for (int i = 0; i < quotes.length; i++) {
            String[] pair = quotes[i].split(" ", -1);
            String body = "The pier stays closed," + pair[1] + " said Elena Marrow on Monday. She would not say why.";
            put("quotes-" + i + ".txt", "Pier stays closed\n\n" + pair[0] + body + "\n");
            put("quotes-open-" + i + ".txt", "Pier\n\n" + (pair[0] + "Closed. ").repeat(40) + "\n\n" + pair[0] + body);
        }
        for (String mark :
                List.of("(", ")", "\"", "“", "[", "*", "_", "#", ">", "-", ".", "!", "\\", "/", "&", "<", ",", "'")) {
            put("run-" + (int) mark.charAt(0) + ".txt", TEXT + mark.repeat(500) + "\n");
            put("alternating-" + (int) mark.charAt(0) + ".txt", TEXT + ("a" + mark).repeat(200) + "\n");
        }
        put("long-word.txt", TEXT + "x".repeat(20_000));
        put("long-sentence.txt", "Pier\n\n" + "the harbour and the sea and ".repeat(250) + "the end.");
        put("long-line.txt", (SAID + " ").repeat(50));
        put("many-lines.txt", "a\n".repeat(2000));
        put("many-heads.md", "# Pier\n\n".repeat(200));
        put("links.md", "[a](b)".repeat(500) + "\n\n" + SAID);
        put("too-large.txt", "x".repeat(2_000_001));
        put("nested-speech.txt", "Pier\n\n" + "Ann Lee said that Bo Ray had said that ".repeat(20) + "it was late.");
        put(
                "dates.txt",
                "Pier\n\n"
                        + "On 31 February 2020, 2020-13-45, 0001-01-01 and 99/99/9999 it rained, he said. ".repeat(9));
    }

    private void pages() {
        put("speaks-page.txt", page("", SAID, QUOTE));
        put("speaks-unclosed.html", "<html><body><article><p>" + SAID + " " + SAID + "<p>" + QUOTE + "<div><b><i>");
        put("deep.html", "<div>".repeat(20_000) + "<p>" + SAID + "</p>");
        put("wide.html", "<b>x</b>".repeat(20_000) + "<p>" + SAID + "</p>");
        put("tables.html", "<table><tr><td>".repeat(800) + SAID);
        put("attributes.html", "<p " + "a=b ".repeat(20_000) + ">" + SAID + "</p>");
        put("entities.html", page("", "&#xD800; &#0; &bogus; &#99999999; &amp;amp; " + SAID));
        put("comment.html", "<html><!-- never ends " + page("", SAID));
        put("script.html", "<html><script>never ends " + page("", SAID));
        put("bad-linked-data.html", page("<script type=application/ld+json>{\"@type\":[[[[{</script>", SAID));
        put("deep-linked-data.html", page("<script type=application/ld+json>" + "[".repeat(5000) + "</script>", SAID));
        put("base.html", page("<base href='javascript:x'><link rel=canonical href='::not an address::'>", SAID));
        put("frames.html", "<html><frameset><frame src=a><frame src=b></frameset></html>");
        put("only-menu.html", "<html><body><nav>" + "<a href=x>Home</a>".repeat(50) + "</nav></body></html>");
    }

    private void json() {
        String record = "{\"id\":\"r\",\"title\":\"Pier\",\"text\":\"" + SAID + "\"}\n";
        put("json-surrogate.jsonl", record.replace("pier", "\\ud800 \\udc00 pier"));
        put("json-controls.jsonl", record.replace("pier", "\\u0000\\u0007pier"));
        put("json-raw-control.jsonl", record.replace("pier", "\u0001pier") + record);
        put(
                "json-types.jsonl",
                "null\n1\n\"s\"\n[]\n[1]\n{}\n{\"text\":null}\n{\"text\":5}\n{\"text\":[[[]]]}\n" + record);
        put("json-deep.jsonl", "{\"text\":" + "[".repeat(5000) + "\n" + record);
        put(
                "json-dates.jsonl",
                record.replace("\"id\"", "\"date\":\"0001-01-01T00:00:00\",\"id\"")
                        + record.replace("\"id\"", "\"date\":\"None\",\"id\"")
                        + record.replace("\"id\"", "\"date\":-1e99,\"id\""));
        put("json-same-keys.jsonl", record.replace("\"id\"", "\"text\":\"other\",\"id\"") + record + record);
        put("json-cut.json", "{\"articles\":[" + record + "," + record.substring(0, 30));
        put("json-number.jsonl", "{\"id\":" + "9".repeat(2000) + ",\"text\":\"" + SAID + "\"}");
        put("json-1252.jsonl", record.replace("pier", "caf\u00e9").getBytes(Charset.forName("windows-1252")));
    }

    private void containers() {
        put("speaks-text.txt.gz", Inputs.gzip(TEXT));
        put("cut.txt.gz", Arrays.copyOf(Inputs.gzip(TEXT), 60));
        put("bomb.txt.gz", Inputs.gzip(new byte[60 << 20]));
        put("russian-doll.gz", Inputs.gzip(Inputs.gzip(Inputs.gzip(Inputs.gzip(Inputs.gzip(TEXT))))));
        put("climbs.zip", zip("../../etc/passwd", TEXT, "/root.txt", TEXT, "C:\\x.txt", TEXT));
        put("nothing.zip", zip());
        put("cut.zip", Arrays.copyOf(zip("a.txt", TEXT.repeat(50)), 90));
        put("book.pdf", "%PDF-1.7 " + TEXT);
        put("noise.bin", noise(4000));
        put("warc-length.warc", "WARC/1.0\r\nContent-Length: 99999999999999999\r\n\r\nx");
        put("warc-empty.warc", "WARC/1.0\r\n\r\n\r\n\r\n".repeat(20));
        put("warc-request.warc", "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        put("feed-empty.xml", "<?xml version='1.0'?><rss><channel></channel></rss>");
        put(
                "feed-entities.xml",
                "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><rss><channel><item>"
                        + "<title>&c;</title><description>" + SAID + "</description></item></channel></rss>");
        put(
                "feed-outside.xml",
                "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item>"
                        + "<description>&x; " + SAID + "</description></item></channel></rss>");
    }

    private void mutants() {
        SplittableRandom random = new SplittableRandom(6);
        List<byte[]> seeds =
                List.of(TEXT.getBytes(UTF_8), page("", SAID, QUOTE).getBytes(UTF_8), TEXT.getBytes(UTF_16LE));
        for (int i = 0; i < 120; i++) {
            byte[] mutant = seeds.get(i % seeds.size()).clone();
            for (int n = random.nextInt(1, 12); n > 0; n--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            put(
                    "mutant-%03d.txt".formatted(i),
                    Arrays.copyOf(mutant, random.nextInt(mutant.length / 2, mutant.length)));
        }
    }

    private void put(String name, String text) {
        put(name, text.getBytes(UTF_8));
    }

    private void put(String name, byte[] bytes) {
        inputs.put(name, bytes);
    }

    private static String page(String head, String... paragraphs) {
        return "<!DOCTYPE html><html><head><title>Pier</title>" + head
                + "</head><body><article><h1>Pier stays closed</h1><p>" + String.join("</p><p>", paragraphs)
                + "</p></article></body></html>";
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new SplittableRandom(1).nextBytes(noise);
        return noise;
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
