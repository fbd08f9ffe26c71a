package org.claimgraph.story;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes down what an article tells, for {@link TellingReader}: each text once, then numbers that stand for them. */
final class TellingWriter {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    static byte[] bytes(Told told) {
        try {
            TellingWriter writer = new TellingWriter();
            writer.article(told.article());
            writer.list(told.statements(), writer::statement);
            writer.list(told.events(), writer::event);
            return writer.finished();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private byte[] finished() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(whole);
        head.writeInt(texts.size());
        for (String text : texts.keySet()) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            head.writeInt(utf8.length);
            head.write(utf8);
        }
        bytes.writeTo(whole);
        return whole.toByteArray();
    }

    private void article(Article article) {
        text(article.iri());
        text(article.graph());
        text(article.text());
        day(article.day());
        list(article.outlet().stream().toList(), this::text);
        list(article.agency().stream().toList(), this::text);
        list(article.mentions(), this::text);
    }

    private void statement(Statement statement) {
        text(statement.iri());
        text(statement.claim());
        text(statement.text());
        number(statement.extent().begin());
        number(statement.extent().end());
        list(statement.speakers(), this::text);
        list(statement.via(), this::text);
        list(statement.targets(), this::text);
        list(statement.about(), this::text);
        text(statement.act());
        number(statement.against() ? 1 : 0);
        list(statement.hedge().stream().toList(), this::text);
        day(statement.day());
    }

    private void event(Happening event) {
        text(event.iri());
        text(event.type());
        list(event.participants(), this::text);
        list(event.place().stream().toList(), this::text);
        day(event.day());
        day(event.told());
        text(event.sentence());
        list(event.amounts(), amount -> {
            text(amount.iri());
            text(amount.value());
            text(amount.unit());
        });
    }

    private void text(String text) {
        number(texts.computeIfAbsent(text, added -> texts.size()));
    }

    private void day(Optional<LocalDate> day) {
        list(day.stream().toList(), some -> number(Math.toIntExact(some.toEpochDay())));
    }

    private <T> void list(List<T> items, Consumer<T> writing) {
        number(items.size());
        items.forEach(writing);
    }

    private void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }
}
