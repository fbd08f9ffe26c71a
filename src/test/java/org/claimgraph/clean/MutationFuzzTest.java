package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Damaged inputs of every format through the readers and the cleaner: nothing is thrown, every refusal says why, every block
 * lies in its text. The same inputs on every run; {@code -Dfuzz.inputs=N} makes more of them.
 */
class MutationFuzzTest {

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
        List<byte[]> seeds = FuzzSeeds.all();
        for (int i = 0; i < Integer.getInteger("fuzz.inputs", 600); i++) {
            byte[] input = mutate(seeds.get(i % seeds.size()), random);
            assertDoesNotThrow(() -> ReadersFuzz.fuzzerTestOneInput(input), "input " + i);
        }
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
}
