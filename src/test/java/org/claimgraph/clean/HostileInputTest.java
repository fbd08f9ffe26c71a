package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.claimgraph.read.Inputs;
import org.claimgraph.read.RawArticle;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.text.Block;
import org.claimgraph.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, what goes out is an article with true offsets or a reason; never an exception. */
class HostileInputTest {

    private static final List<String> TEXTS = List.of(
            "The mayor said: “It’s late.”\r\n\r\nNobody\rknew why.\u2028Not even she.\u0085End.",
            "# T\n\n> “Quote\n> goes on.\n\n- one\n- two\n\n\\$5 **bold** [a](b)",
            "{\"id\": \"x\", \"text\": \"A \\ud800 b. \\u0000 c.\"}\n[1,2]\n\"s\"\nnull\n{\"text\": 5}\n{\"text\": [\"a\", {\"b\": 1}]}",
            "[{\"text\": \"One.\"}, 3, null, \"x\", {\"text\": {\"name\": \"Two.\"}}]",
            "{\"articles\": [{\"text\": \"One.\"}], \"text\": \"Outer.\"",
            "<html><body><p>The mayor <b>spoke</p></b><![CDATA[x]]><p>&#xD800;&nbsp;&bogus;</p><script>",
            "<?xml version=\"1.0\"?><rss><channel><item><title>T</title><description>&lt;p&gt;The mayor.</description></item>",
            "\u202Eesrever txet\u202C said the may\u00ADor\u200B. Мayor (Cyrillic M) e\u0301 👩‍👩‍👧 said so.",
            "By \u00a0\n\nCopyright \u00a0\n\nImage:\n\n(((((((((((((\n\n" + "a/".repeat(300) + "(b)",
            "WARC/1.0\r\nContent-Length: 99999999999999999\r\n\r\nx",
            "You might also like\n\n".repeat(50) + "The end.",
            " \u00a0\u3000\n".repeat(30) + ".",
            "x".repeat(5_000) + "\n" + "word ".repeat(2_000));

    static List<byte[]> inputs() {
        List<byte[]> inputs = new ArrayList<>();
        for (String text : TEXTS) {
            for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16", "UTF-32BE")) {
                inputs.add(text.getBytes(Charset.forName(charset)));
            }
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            inputs.add(Inputs.gzip(utf8));
            inputs.add(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
            inputs.addAll(mutations(utf8));
        }
        return inputs;
    }

    private static List<byte[]> mutations(byte[] bytes) {
        SplittableRandom random = new SplittableRandom(bytes.length);
        return Stream.generate(() -> mutation(bytes, random)).limit(18).toList();
    }

    private static byte[] mutation(byte[] bytes, SplittableRandom random) {
        byte[] mutant = Arrays.copyOf(bytes, random.nextInt(1, bytes.length + 1));
        for (int n = random.nextInt(8); n > 0; n--) {
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(Inputs.gzip(mutant), random.nextInt(4, 40)) : mutant;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void everyInputBecomesArticlesOrReasons(byte[] bytes) {
        ReadOptions options = ReadOptions.standard().withStandardInput(new ByteArrayInputStream(bytes));
        List<ReadResult> results = Inputs.read(options, "-");
        assertFalse(results.isEmpty(), "nothing said of an input");
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Read read) {
                checkDocument(read.article());
            } else if (result instanceof ReadResult.Skipped skipped) {
                assertFalse(skipped.reason().isBlank()
                        || skipped.remedy().isBlank()
                        || skipped.location().isBlank());
            }
        }
    }

    private static void checkDocument(RawArticle article) {
        CleanResult result = new Cleaner(LanguageDetector.NONE).clean(article);
        if (result instanceof CleanResult.Cleaned cleaned) {
            Document document = cleaned.document();
            int end = 0;
            for (Block block : document.blocks()) {
                assertTrue(block.span().begin() >= end, "blocks overlap or are out of order: " + block);
                end = block.span().end();
                assertEquals(
                        block.span().in(document.text()).strip(), block.span().in(document.text()));
            }
            assertTrue(end <= document.text().length());
        }
    }
}
