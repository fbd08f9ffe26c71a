package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sequences of words, found anywhere in a longer one by a walk down a tree. A column of a phrase lists alternatives;
 * {@code *} stands for any word, {@code ad*} for any that begins so.
 */
final class Phrases {

    private final Map<String, Phrases> exact = new HashMap<>();
    private final Map<String, Phrases> prefixes = new HashMap<>();
    private Optional<Phrases> any = Optional.empty();
    private boolean end;

    /** @param columns alternatives for each word of the phrase, with spaces between them */
    void add(List<String> columns) {
        List<Phrases> at = List.of(this);
        for (String column : columns) {
            List<Phrases> next = new ArrayList<>();
            for (String word : column.split(" ")) {
                at.forEach(node -> next.add(node.child(word)));
            }
            at = next;
        }
        at.forEach(node -> node.end = true);
    }

    boolean isIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (matches(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<String> words, int i) {
        if (end || i == words.size()) {
            return end;
        }
        String word = words.get(i);
        Phrases next = exact.get(word);
        if ((next != null && next.matches(words, i + 1))
                || any.filter(node -> node.matches(words, i + 1)).isPresent()) {
            return true;
        }
        for (Map.Entry<String, Phrases> prefix : prefixes.entrySet()) {
            if (word.startsWith(prefix.getKey()) && prefix.getValue().matches(words, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private Phrases child(String word) {
        if (word.equals("*")) {
            any = Optional.of(any.orElseGet(Phrases::new));
            return any.get();
        }
        return word.endsWith("*")
                ? prefixes.computeIfAbsent(word.substring(0, word.length() - 1), key -> new Phrases())
                : exact.computeIfAbsent(word, key -> new Phrases());
    }
}
