package org.claimgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.query.Decorator.Item;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code #+} comments at the head of a query: the part of YAML that grlc's decorators use (scalars, folded
 * text, lists, lists of one-entry maps, flow lists). A YAML library would accept a great deal more than anybody wants to
 * read in a comment.
 */
final class DecoratorParser {

    private static final String MARK = "#+";
    private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w-]*):(?:\\s+(.*))?");

    private final String file;
    private final Map<String, Decorator> found = new LinkedHashMap<>();

    private DecoratorParser(String file) {
        this.file = file;
    }

    /** Decorators by key, in file order. */
    static Map<String, Decorator> parse(String file, String text) {
        DecoratorParser parser = new DecoratorParser(file);
        parser.read(text.lines().toList());
        return parser.found;
    }

    private void read(List<String> lines) {
        @Nullable Decorator open = null;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(MARK)) {
                open = line(open, lines.get(i).substring(MARK.length()), i + 1);
                found.put(open.key(), open);
            }
        }
    }

    private Decorator line(@Nullable Decorator open, String line, int number) {
        String text = line.strip();
        boolean indented = line.startsWith("  ");
        if (open != null && text.startsWith("- ")) {
            return with(open, item(text.substring(2).strip(), number));
        }
        if (open != null && indented && !open.items().isEmpty()) {
            return with(open, new Item("", values(text, number), number));
        }
        return key(text, number);
    }

    private Decorator key(String text, int number) {
        Matcher key = KEY.matcher(text);
        if (!key.matches()) {
            throw new QueryFileException(file, number, "expected \"#+ key: value\" or \"#+   - item\", found: " + text);
        }
        if (found.containsKey(key.group(1))) {
            throw new QueryFileException(file, number, "a second \"" + key.group(1) + "\"; keep one");
        }
        String value = key.group(2) == null ? "" : key.group(2).strip();
        List<Item> items =
                value.isEmpty() || value.equals(">") ? List.of() : List.of(new Item("", values(value, number), number));
        return new Decorator(key.group(1), number, items);
    }

    private Item item(String text, int number) {
        Matcher entry = KEY.matcher(text);
        return entry.matches() && entry.group(2) != null
                ? new Item(entry.group(1), values(entry.group(2).strip(), number), number)
                : new Item("", values(text, number), number);
    }

    private List<String> values(String text, int number) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return Arrays.stream(text.substring(1, text.length() - 1).split(","))
                    .map(value -> unquoted(value.strip(), number))
                    .toList();
        }
        return List.of(unquoted(text, number));
    }

    private String unquoted(String value, int number) {
        if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1);
        }
        if (value.contains(": ") || value.contains(" #")) {
            throw new QueryFileException(
                    file, number, "YAML reads \": \" and \" #\" as its own; put the value in double quotes: " + value);
        }
        return value;
    }

    private static Decorator with(Decorator open, Item item) {
        List<Item> items = new ArrayList<>(open.items());
        items.add(item);
        return new Decorator(open.key(), open.line(), items);
    }
}
