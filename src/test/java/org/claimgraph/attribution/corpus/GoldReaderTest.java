package org.claimgraph.attribution.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsOffsetsAsCodePoints() throws IOException {
        Path file = write("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 He said no.\",\"attributions\":"
                + "[{\"source\":[[2,4]],\"cue\":[[5,9]],\"content\":[[10,12]]}]}");
        assertEquals(
                List.of(new AttributionSpans(
                        List.of(new Span(3, 5)), List.of(new Span(6, 10)), List.of(new Span(11, 13)), 1)),
                GoldReader.read(file).get(0).attributions());
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        Path file = write("{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\"}");
        IOException e = assertThrows(IOException.class, () -> GoldReader.read(file));
        assertEquals(true, e.getMessage().contains(", line 2: not an annotated article"), e.getMessage());
    }

    @Test
    void everyLineOfTheTextIsAParagraph() {
        GoldArticle article = new GoldArticle("a", "One.\n\n \nTwo.", List.of());
        assertEquals(
                List.of(new Span(0, 4), new Span(8, 12)),
                article.document().blocks().stream().map(b -> b.span()).toList());
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), lines);
    }
}
