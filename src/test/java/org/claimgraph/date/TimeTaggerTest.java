package org.claimgraph.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.date.TimeExpression.Kind;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {

    private record Row(Optional<LocalDate> published, String text, String expected) {}

    @Test
    void readsAtLeastNinetyFivePercentOfTheTableRight() throws IOException {
        List<Row> rows = table();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            String found = found(row);
            if (!found.equals(row.expected())) {
                wrong.add(row.text() + "\n   want " + row.expected() + "\n   got  " + found);
            }
        }
        assertTrue(rows.size() >= 150, "the table has shrunk to " + rows.size());
        assertTrue(
                wrong.size() <= rows.size() * 0.05,
                wrong.size() + " of " + rows.size() + "\n" + String.join("\n", wrong));
    }

    @Test
    void findsNothingInBoilerplate() {
        assertEquals(
                List.of(), new TimeTagger().tag(new Analysis(document("Friday"), List.of(), List.of(), List.of())));
    }

    private static String found(Row row) {
        List<TimeExpression> expressions = new TimeTagger().tag(analysis(row));
        return expressions.stream()
                .map(e -> e.span().in(row.text()) + "=" + value(e))
                .collect(Collectors.joining(" ; "));
    }

    private static String value(TimeExpression expression) {
        if (expression.kind() == Kind.DURATION) {
            return "duration";
        }
        if (expression.value().isEmpty()) {
            return "?";
        }
        TimeValue value = expression.value().get();
        String range = value.first() + ".." + value.last();
        if (expression.kind() == Kind.INTERVAL) {
            return "[" + range + "]";
        }
        return switch (value.granularity()) {
            case DAY -> value.first().toString();
            case WEEK -> isWhole(value, 7) ? "W" + value.first() : range;
            case MONTH ->
                isWhole(value, value.first().lengthOfMonth())
                        ? value.first().toString().substring(0, 7)
                        : range;
            case YEAR ->
                isWhole(value, value.first().lengthOfYear())
                        ? "" + value.first().getYear()
                        : range;
            case DECADE ->
                isWhole(value, 3652) || isWhole(value, 3653) ? value.first().getYear() + "s" : range;
            case SEASON, FUZZY -> range;
        };
    }

    private static boolean isWhole(TimeValue value, int days) {
        return value.last().toEpochDay() - value.first().toEpochDay() + 1 == days;
    }

    private static List<Row> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(TimeTaggerTest.class.getResourceAsStream("expressions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(
                            cells[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[0])),
                            cells[1],
                            cells[2]))
                    .toList();
        }
    }

    private static Analysis analysis(Row row) {
        Document plain = document(row.text());
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.published(),
                Optional.empty(),
                "en");
        Document dated = new Document(plain.id(), plain.text(), metadata, plain.blocks());
        return new Analysis(dated, sentences(row.text()), List.of(), List.of());
    }

    private static Document document(String text) {
        Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
        return new Document("test", text, Metadata.NONE, List.of(block));
    }

    /** Splits where a point, a space and a capital meet; enough for the table, whose abbreviations stand before figures. */
    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i == text.length() - 1;
            if (last || text.charAt(i) == '.' && Character.isUpperCase(text.charAt(i + 2))) {
                Span span = new Span(begin, i + 1);
                sentences.add(new Sentence(
                        span, 0, List.of(new Token(span, span.in(text), "X", "X", "", Token.ROOT, "root"))));
                begin = Math.min(i + 2, text.length());
            }
        }
        return sentences;
    }
}
