package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.extract.Result.Skipped;

/**
 * What a run has to say of its input: each article that was skipped, and what was odd about others. Only counts and the first
 * few are kept, so that memory does not grow with the input; all of them go to the dead-letter file as they come.
 */
final class Findings implements AutoCloseable {

    private static final int SHOWN = 10;
    private static final int MOST_KINDS = 200;

    private final Optional<DeadLetters> letters;
    private final List<String> first = new ArrayList<>();
    private final Map<String, Integer> skips = new LinkedHashMap<>();
    private final Map<String, Integer> oddities = new LinkedHashMap<>();
    private int skipped;
    private int warned;

    Findings(Optional<DeadLetters> letters) {
        this.letters = letters;
    }

    void skip(Skipped skip) {
        skipped++;
        count(skips, skip.reason());
        letters.ifPresent(file -> file.skipped(skip));
        show("skipped " + skip.location() + ": " + bare(skip.reason()) + ". " + skip.remedy());
    }

    void warn(String location, String text) {
        warned++;
        count(oddities, text);
        letters.ifPresent(file -> file.warned(location, text));
        show("warning " + location + ": " + text);
    }

    int skipped() {
        return skipped;
    }

    /** Length of the dead-letter file; 0 if there is none. */
    long written() {
        return letters.map(DeadLetters::length).orElse(0L);
    }

    @Override
    public void close() {
        letters.ifPresent(DeadLetters::close);
    }

    /** "5 skipped, 1 warning". */
    String counts() {
        return String.format(Locale.ROOT, "%,d skipped, %,d %s", skipped, warned, warned == 1 ? "warning" : "warnings");
    }

    /** Each finding if they are few, else how often each kind of them came. */
    void print(PrintWriter err) {
        if (letters.isPresent() || skipped + warned > SHOWN) {
            table(err, "skipped", skips);
            table(err, "warning", oddities);
        } else {
            first.forEach(line -> err.println("  " + line));
        }
        if (letters.isEmpty() && skipped + warned > SHOWN) {
            err.println("  first: " + first.getFirst());
            err.println("  --skipped FILE lists them all");
        }
    }

    private static void table(PrintWriter err, String name, Map<String, Integer> kinds) {
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> err.printf(Locale.ROOT, "  %s %,7d  %s%n", name, kind.getValue(), kind.getKey()));
    }

    private void show(String line) {
        if (first.size() < SHOWN) {
            first.add(line);
        }
    }

    private static void count(Map<String, Integer> kinds, String text) {
        String kind = kind(text);
        kinds.merge(kinds.containsKey(kind) || kinds.size() < MOST_KINDS ? kind : "other", 1, Integer::sum);
    }

    /** The text without what differs from article to article: numbers, quotations, details after a colon. */
    private static String kind(String text) {
        return bare(text).replaceAll("\"[^\"]*\"", "…").replaceAll(":\\s.*", "").replaceAll("\\d[\\d,]*", "N");
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
