package org.claimgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles came, changed and went, and when: one line each in the file {@code changes.tsv} of the store's directory.
 *
 * <p>It is kept beside the database, whose content is to depend on the articles alone and not on when they came. What has
 * changed is found by comparison with the state that the lines lead to; so nothing is missed after a crash, a rebuild or a
 * restored backup, only noted later.
 */
final class ChangeLog {

    private static final int FIELDS = 7;

    /** An article as the log knows it. */
    record State(String article, String digest, String title) {}

    private final Path file;

    ChangeLog(Path file) {
        this.file = file;
    }

    /** All entries, the oldest first. A last line that was cut short by a crash is none. */
    List<Change> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(this::entry)
                    .toList();
        } catch (IOException e) {
            throw new StoreException(file, "cannot be read: " + e.getMessage(), "Check its permissions", e);
        }
    }

    private Change entry(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || !fields[0].matches("\\d{1,18}")) {
            throw new StoreException(
                    file, "has a line that is no entry: " + line, "Delete the file; the log then begins anew");
        }
        return new Change(
                Long.parseLong(fields[0]),
                Instant.parse(fields[1]),
                Change.Kind.valueOf(fields[2]),
                fields[3],
                fields[4],
                fields[5],
                fields[6]);
    }

    /** @param now the store's articles by identity */
    void note(SortedMap<String, State> now, Instant time) {
        List<Change> before = read();
        Map<String, Change> known = new TreeMap<>();
        before.forEach(change -> {
            if (change.kind() == Change.Kind.REMOVED) {
                known.remove(change.identity());
            } else {
                known.put(change.identity(), change);
            }
        });
        List<String> lines = new ArrayList<>();
        long next = before.isEmpty() ? 1 : before.getLast().number() + 1;
        for (var gone : known.values()) {
            if (!now.containsKey(gone.identity())) {
                lines.add(line(
                        next++,
                        time,
                        Change.Kind.REMOVED,
                        gone.identity(),
                        new State(gone.article(), gone.digest(), gone.title())));
            }
        }
        for (var article : now.entrySet()) {
            Optional<Change> old = Optional.ofNullable(known.get(article.getKey()));
            if (old.isEmpty() || !old.get().digest().equals(article.getValue().digest())) {
                Change.Kind kind = old.isEmpty() ? Change.Kind.ADDED : Change.Kind.REPLACED;
                lines.add(line(next++, time, kind, article.getKey(), article.getValue()));
            }
        }
        append(lines);
    }

    private static String line(long number, Instant time, Change.Kind kind, String identity, State state) {
        return String.join(
                "\t",
                Long.toString(number),
                time.toString(),
                kind.name(),
                plain(identity),
                state.article(),
                state.digest(),
                plain(state.title()));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void append(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            if (Files.exists(file)) {
                dropTornLine();
            }
            Files.writeString(
                    file,
                    String.join("\n", lines) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StoreException(
                    file, "cannot be written: " + e.getMessage(), "Check free disk space and permissions", e);
        }
    }

    private void dropTornLine() throws IOException {
        String text = Files.readString(file);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            Files.writeString(file, text.substring(0, text.lastIndexOf('\n') + 1));
        }
    }
}
