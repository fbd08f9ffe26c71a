package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final String EVIL = "<script>alert(1)</script>";

    private static long count(String what, Html chart) {
        return Pattern.compile(what).matcher(chart.toString()).results().count();
    }

    @Test
    void aFewWeeksAreShownByDayAndSomeYearsByMonth() {
        Html weeks = TimeChart.of("Statements", List.of("2024-03-01", "2024-03-01", "2024-03-09"));
        assertTrue(weeks.toString().contains("<title>2024-03-01: 2</title>"), weeks.toString());
        Html years = TimeChart.of("Statements", List.of("2021-03-01", "2024-03-01"));
        assertTrue(years.toString().contains("<title>2024-03: 1</title>"), years.toString());
        Html decades = TimeChart.of("Statements", List.of("1987-03-01", "2024-03-01"));
        assertTrue(decades.toString().contains("<title>1987: 1</title>"), decades.toString());
    }

    @Test
    void oneDayHasNoCourse() {
        assertTrue(
                TimeChart.of("Statements", Collections.nCopies(9, "2024-03-01")).isEmpty());
        assertTrue(TimeChart.of("Statements", List.of("2024-03-01", "someday")).isEmpty());
    }

    @Test
    void theTallestColumnFillsTheHeight() {
        Html chart = TimeChart.of("Statements", List.of("2024-03-01", "2024-03-01", "2024-03-02"));
        assertEquals(1, count("height=\"116.0\"", chart));
        assertEquals(1, count("height=\"58.0\"", chart));
    }

    @Test
    void theMostFrequentRowsAndColumnsMakeTheGrid() {
        Html chart = MatrixChart.of(
                "Who quotes whom",
                List.of(
                        new MatrixChart.Cell("A", "x", 9, "/doc/a"),
                        new MatrixChart.Cell("A", "y", 1, "/doc/a"),
                        new MatrixChart.Cell("B", "x", 2, "")));
        assertEquals(3, count("<rect", chart));
        assertTrue(chart.toString().contains("<title>A, x: 9</title>"));
        assertEquals(1, count("href=\"/doc/a\"", chart));
    }

    @Test
    void whatOneNameCouldSayIsNotDrawn() {
        assertTrue(MatrixChart.of("x", List.of(new MatrixChart.Cell("A", "x", 9, "")))
                .isEmpty());
        assertTrue(BarChart.of("x", List.of(new BarChart.Bar("A", 1, ""))).isEmpty());
        assertTrue(StarChart.of("x", "A", List.of(new BarChart.Bar("B", 1, ""))).isEmpty());
    }

    @Test
    void namesAreTextAndNothingElse() {
        List<BarChart.Bar> bars = List.of(new BarChart.Bar(EVIL, 2, ""), new BarChart.Bar("\"'>", 1, ""));
        for (Html chart : List.of(
                BarChart.of(EVIL, bars),
                StarChart.of(EVIL, EVIL, bars),
                MatrixChart.of(
                        EVIL,
                        List.of(
                                new MatrixChart.Cell(EVIL, "x", 1, ""),
                                new MatrixChart.Cell("B", EVIL, 1, ""),
                                new MatrixChart.Cell("B", "x", 1, ""))))) {
            assertEquals(0, count("<script", chart));
            assertTrue(chart.toString().contains("role=\"group\" aria-label=\"&lt;script"));
        }
    }
}
