package org.claimgraph.query;

import java.util.List;

/**
 * One {@code #+} entry of a saved query, as grlc writes them: {@code #+ summary: text}, or a list under a key.
 *
 * @param line 1-based line of the key in the file
 */
record Decorator(String key, int line, List<Item> items) {

    Decorator {
        items = List.copyOf(items);
    }

    /** The value of a scalar entry; the values of a plain list joined by a space. */
    String text() {
        return String.join(
                " ", items.stream().flatMap(item -> item.values().stream()).toList());
    }

    /**
     * {@code - value}, or {@code - name: value}, or {@code - name: [value, value]}.
     *
     * @param name empty for a plain value
     */
    record Item(String name, List<String> values, int line) {

        Item {
            values = List.copyOf(values);
        }

        String text() {
            return String.join(" ", values);
        }
    }
}
