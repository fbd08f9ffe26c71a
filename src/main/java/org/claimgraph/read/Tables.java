package org.claimgraph.read;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Comma- and tab-separated tables with a line of column names, as news dumps come (All the News). */
final class Tables {

    private static final String DELIMITERS = ",\t;";
    /** Three words at most, without the marks of prose. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.#-]{0,40}( [\\p{L}\\p{N}_.#-]{1,40}){0,2}");

    private Tables() {}

    /** A table is known by its first line: two names or more that news dumps use. A file's own name only adds the refusal. */
    static Optional<Step> open(Content content, String start, ReadOptions options) throws IOException {
        String header = start.lines().findFirst().orElse("");
        FieldNames names = new FieldNames(options.fieldMap());
        for (char delimiter : DELIMITERS.toCharArray()) {
            List<String> columns = columns(header, delimiter);
            long known = columns.stream().filter(names::isKnown).distinct().count();
            if (known >= 2
                    && columns.stream().allMatch(name -> NAME.matcher(name).matches())) {
                return Optional.of(new Step.Into(new TableCursor(content, columns, delimiter, options)));
            }
        }
        if (!content.id().endsWith(".csv") && !content.id().endsWith(".tsv")) {
            return Optional.empty();
        }
        content.close();
        return Optional.of(Step.skip(
                content.location(),
                "a table without a line of column names that are known",
                "Give it one, or name its columns with --map text=COLUMN --map title=COLUMN."));
    }

    private static List<String> columns(String header, char delimiter) {
        return List.of(header.split(String.valueOf(delimiter), -1)).stream()
                .map(name -> name.strip().replaceAll("^\"|\"$", ""))
                .map(Tables::name)
                .toList();
    }

    /** "Title" is title, but publishedAt stays. */
    private static String name(String column) {
        boolean capital = !column.isEmpty() && Character.isUpperCase(column.charAt(0));
        return capital ? column.toLowerCase(Locale.ROOT).replace(' ', '_') : column;
    }
}
