package org.claimgraph.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the word lists that stand beside a class: "#" begins a comment line. */
public final class WordList {

    /** The rows of a tab-separated list. */
    public static List<List<String>> rows(Class<?> beside, String name, int columns) {
        return lines(beside, name)
                .map(line -> {
                    List<String> cells = List.of(line.split("\t", -1));
                    if (cells.size() != columns) {
                        throw new IllegalStateException(
                                name + ": \"" + line + "\" has " + cells.size() + " columns; it needs " + columns);
                    }
                    return cells;
                })
                .toList();
    }

    /** All words of a list, separated by white space. */
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name)
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(beside.getPackageName() + ": the list " + name
                        + " is missing from the program; build it again");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list " + name, e);
        }
    }

    private WordList() {}
}
