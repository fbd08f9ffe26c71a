package org.claimgraph.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.claimgraph.clean.CleanResult.Cleaned;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Memory does not grow with the input: a gigabyte of JSON Lines in 512 MB; runs with {@code mvn -Pbig test}. */
@Tag("big")
class BigInputTest {

    private static final long SIZE = 1L << 30;

    @Test
    void readsAGigabyteOfJsonLines() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 512L << 20, "run it with mvn -Pbig, which bounds the heap");
        ArticleLines lines = new ArticleLines();
        ReadOptions options = ReadOptions.standard().withStandardInput(lines);
        Cleaner cleaner = new Cleaner(LanguageDetector.NONE);
        long[] cleaned = {0};
        try (Stream<ReadResult> results = Readers.open(List.of("-"), options)) {
            results.forEach(result -> {
                if (result instanceof ReadResult.Read read && cleaner.clean(read.article()) instanceof Cleaned) {
                    cleaned[0]++;
                }
            });
        }
        assertEquals(lines.written, cleaned[0]);
        assertTrue(lines.bytes >= SIZE, lines.bytes + " bytes");
    }

    /** Articles of some thousand words, no two alike, made as they are asked for. */
    private static final class ArticleLines extends InputStream {
        private final SplittableRandom random = new SplittableRandom(1);
        private byte[] line = new byte[0];
        private int at;
        private long bytes;
        private long written;

        @Override
        public int read() {
            return fill() ? line[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            int n = Math.min(length, line.length - at);
            System.arraycopy(line, at, target, offset, n);
            at += n;
            return n;
        }

        private boolean fill() {
            if (at == line.length && bytes < SIZE) {
                line = next().getBytes(UTF_8);
                at = 0;
                bytes += line.length;
            }
            return at < line.length;
        }

        private String next() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(50, 400); i > 0; i--) {
                text.append("The harbour master said on Monday that berth ")
                        .append(random.nextInt(1_000_000))
                        .append(" would stay closed.\\n\\n");
            }
            return "{\"id\":\"a" + written++ + "\",\"title\":\"Berths stay closed\",\"text\":\"" + text + "\"}\n";
        }
    }
}
