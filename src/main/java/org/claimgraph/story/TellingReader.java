package org.claimgraph.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimgraph.text.Span;

/** Reads what {@link TellingWriter} wrote. */
final class TellingReader {

    private final ByteBuffer in;
    private final String[] texts;

    private TellingReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
        this.texts = new String[in.getInt()];
        for (int i = 0; i < texts.length; i++) {
            int length = in.getInt();
            texts[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
        }
    }

    static Told read(byte[] bytes) {
        TellingReader reader = new TellingReader(bytes);
        Article article = reader.article();
        return new Told(
                article, reader.list(() -> reader.statement(article)), reader.list(() -> reader.event(article)));
    }

    private Article article() {
        return new Article(text(), text(), text(), day(), maybe(this::text), maybe(this::text), list(this::text));
    }

    private Statement statement(Article article) {
        return new Statement(
                text(),
                text().intern(),
                article.iri(),
                text().intern(),
                new Span(in.getInt(), in.getInt()),
                list(this::text),
                list(this::text),
                list(this::text),
                list(this::text),
                text(),
                in.getInt() == 1,
                maybe(this::text),
                day());
    }

    private Happening event(Article article) {
        return new Happening(
                text(),
                article.iri(),
                text(),
                list(this::text),
                maybe(this::text),
                day(),
                day(),
                text(),
                list(() -> new Happening.Amount(text(), text(), text())));
    }

    private String text() {
        return texts[in.getInt()];
    }

    private Optional<LocalDate> day() {
        return maybe(() -> LocalDate.ofEpochDay(in.getInt()));
    }

    private <T> Optional<T> maybe(Supplier<T> reading) {
        return list(reading).stream().findFirst();
    }

    private <T> List<T> list(Supplier<T> reading) {
        int size = in.getInt();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reading.get());
        }
        return List.copyOf(items);
    }
}
