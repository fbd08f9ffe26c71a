package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-08-15",
                "2020-08-15T23:30:00-05:00",
                "2020/08/15 10:00",
                "20200815T101500Z",
                "Sat, 15 Aug 2020 10:00:00 GMT",
                "August 15, 2020",
                "Aug. 15, 2020 at 10:15 a.m. ET",
                "15 August 2020",
                "15th August, 2020",
                "8/15/2020",
                "15/8/2020",
                "15.08.2020",
                "1597485600",
                "1597485600000"
            })
    void readsEveryUsualForm(String text) {
        assertEquals(Optional.of(LocalDate.of(2020, 8, 15)), PublishedDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "None", "0001-01-01", "2050-01-01", "2020-13-45", "yesterday", "31 February 2020"})
    void guessesNothing(String text) {
        assertEquals(Optional.empty(), PublishedDate.parse(text));
    }

    @Test
    void tellsADateLineFromASentenceWithADate() {
        assertTrue(PublishedDate.isDateLine("Published on Saturday, 15 August 2020, 10:15 GMT"));
        assertFalse(PublishedDate.isDateLine("On August 15, 2020 the ferry sank."));
    }
}
