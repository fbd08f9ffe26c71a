package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArticleArchiveTest {

    private static final ArticleGraph HARBOUR = Samples.MAPPER.map(Samples.harbour());

    @Test
    void givesBackWhatWasWritten() {
        assertEquals(List.of(HARBOUR), read(ArticleArchive.entry(HARBOUR)));
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        String mark = "# article somewhere\n";
        String turned = NQuads.text(HARBOUR.quads())
                .lines()
                .sorted(Comparator.reverseOrder())
                .collect(Collectors.joining("\n", mark, "\n"));
        assertEquals(List.of(HARBOUR), read(turned));
    }

    @Test
    void refusesAnArticleThatMissesALine() {
        String entry = ArticleArchive.entry(HARBOUR);
        String cut = entry.substring(0, entry.lastIndexOf('\n', entry.length() - 2) + 1);
        assertThrows(IllegalArgumentException.class, () -> read(cut));
    }

    private static List<ArticleGraph> read(String archive) {
        List<ArticleGraph> articles = new ArrayList<>();
        new ArticleArchive(new BufferedReader(new StringReader(archive)))
                .forEachRemaining(entry -> articles.add(entry.parsed()));
        return articles;
    }
}
