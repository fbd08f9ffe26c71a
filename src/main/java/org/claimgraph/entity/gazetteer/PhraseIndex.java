package org.claimgraph.entity.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the longest known phrase that begins at a place in a text. Immutable once built. */
public final class PhraseIndex<T> {

    private final Map<String, List<T>> values = new HashMap<>();
    /** Longest phrase, in chunks, by first chunk: most words of a text begin none. */
    private final Map<String, Integer> longest = new HashMap<>();

    void add(String phrase, T value) {
        List<String> chunks = Chunks.of(phrase);
        if (chunks.isEmpty()) {
            return;
        }
        List<T> meanings = values.computeIfAbsent(String.join(" ", chunks), k -> new ArrayList<>(1));
        if (!meanings.contains(value)) {
            meanings.add(value);
        }
        longest.merge(chunks.getFirst(), chunks.size(), Math::max);
    }

    /** What the whole phrase means; empty if it is not known. */
    public List<T> get(String phrase) {
        return values.getOrDefault(String.join(" ", Chunks.of(phrase)), List.of());
    }

    /** A phrase of {@code length} chunks, with all that it may mean. */
    public record Match<T>(int length, List<T> values) {}

    /** All phrases that begin at {@code from}, longest first. */
    public List<Match<T>> matches(List<String> chunks, int from) {
        Integer most = longest.get(chunks.get(from));
        if (most == null) {
            return List.of();
        }
        List<Match<T>> found = new ArrayList<>(2);
        for (int n = Math.min(most, chunks.size() - from); n > 0; n--) {
            List<T> hit = values.get(String.join(" ", chunks.subList(from, from + n)));
            if (hit != null) {
                found.add(new Match<>(n, hit));
            }
        }
        return found;
    }

    public Optional<Match<T>> longest(List<String> chunks, int from) {
        return matches(chunks, from).stream().findFirst();
    }
}
