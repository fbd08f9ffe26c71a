package org.claimgraph.clean;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.clean.CleanResult.Cleaned;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;
import org.claimgraph.text.Block;
import org.claimgraph.text.Document;

/**
 * What Jazzer calls with bytes of its own making ({@code mvn -Pfuzz test}): whatever they are, they become articles with blocks
 * in order, or reasons. A find goes to {@code src/test/resources/org/claimgraph/clean/fuzz} under a name that says what it was.
 */
public final class ReadersFuzz {

    private static final Cleaner CLEANER = new Cleaner(LanguageDetector.NONE);
    private static final ReadOptions OPTIONS = ReadOptions.standard().withMaxArticleBytes(1 << 20);

    private ReadersFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        ReadOptions options = OPTIONS.withStandardInput(new ByteArrayInputStream(bytes));
        int[] results = {0};
        try (Stream<ReadResult> read = Readers.open(List.of("-"), options)) {
            read.forEach(result -> {
                results[0]++;
                check(result);
            });
        }
        if (results[0] == 0) {
            throw new AssertionError("nothing said of an input");
        }
    }

    private static void check(ReadResult result) {
        switch (result) {
            case ReadResult.Skipped skip -> {
                if (skip.reason().isBlank()
                        || skip.remedy().isBlank()
                        || skip.location().isBlank()) {
                    throw new AssertionError("an unexplained skip: " + skip);
                }
            }
            case ReadResult.Read read -> {
                if (CLEANER.clean(read.article()) instanceof Cleaned cleaned) {
                    check(cleaned.document());
                }
            }
        }
    }

    private static void check(Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            if (block.span().begin() < end
                    || block.span().end() > document.text().length()) {
                throw new AssertionError("a block out of order or out of the text: " + block);
            }
            end = block.span().end();
        }
    }
}
