package org.claimgraph.clean;

import static org.claimgraph.clean.Cleaning.document;
import static org.claimgraph.clean.Cleaning.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.read.RawArticle.Format;
import org.claimgraph.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {

    private static final String BODY =
            "\nThe ferry company said on Monday that the storm had damaged two of its ships, which\n"
                    + "lay in the harbour. Nobody was hurt, a spokeswoman said in the evening.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"The Isle Gazette", "Radio Skerry", "The Skerries", "Coast Weekly", "BBC", "Isle & Coast News"})
    void knowsTheNameOfAnOutlet(String line) {
        assertTrue(Masthead.isName(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "World News",
                "Politics",
                "Ann Lee",
                "By The Isle Gazette",
                "The storm",
                "SKERRY",
                "Storm Hits Coast 2"
            })
    void takesNothingElseForOne(String line) {
        assertFalse(Masthead.isName(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Isle Gazette\\nMarch 3, 2021",
                "3 March 2021\\nIsle Gazette",
                "Isle Gazette, 3 March 2021",
                "Wednesday, March 3, 2021 - Isle Gazette",
                "Publication: Isle Gazette\\nDate: 2021-03-03"
            })
    void readsTheHeadOfAWrappedText(String head) {
        Metadata metadata = text("Storm damages two ferries\n\n" + head.replace("\\n", "\n") + "\n" + BODY)
                .metadata();
        assertEquals(Optional.of("Isle Gazette"), metadata.outlet());
        assertEquals(Optional.of(LocalDate.of(2021, 3, 3)), metadata.published());
    }

    @Test
    void aStatedNameGoesBeforeTheAddress() {
        String text = "Storm damages two ferries\n\nIsle Gazette\nMarch 3, 2021\n" + BODY;
        Metadata metadata = document(Cleaning.result(Format.TEXT, text, Map.of("url", "https://www.bbc.com/a")))
                .metadata();
        assertEquals(Optional.of("Isle Gazette"), metadata.outlet());
    }

    @Test
    void aBareDomainIsTheLastResort() {
        Metadata metadata = document(Cleaning.result(
                        Format.TEXT, "Storm damages two ferries\n" + BODY, Map.of("url", "https://www.isle.example/a")))
                .metadata();
        assertEquals(Optional.of("isle.example"), metadata.outlet());
    }
}
