package org.claimgraph.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The inputs as given on the command line. */
final class InputCursor implements Cursor {

    private final Deque<String> inputs;
    private final Formats formats;

    InputCursor(List<String> inputs, Formats formats) {
        this.inputs = new ArrayDeque<>(inputs);
        this.formats = formats;
    }

    @Override
    public Optional<Step> next() throws IOException {
        String input = inputs.poll();
        return input == null ? Optional.empty() : Optional.of(step(input));
    }

    @Override
    public String location() {
        return "inputs";
    }

    private Step step(String input) throws IOException {
        if (input.equals("-")) {
            return formats.open(
                    Content.of("stdin", "stdin", unclosed(formats.options().standardInput())));
        }
        try {
            Path path = Path.of(input);
            return Files.exists(path) ? new PathStep(formats).of(path) : glob(input);
        } catch (InvalidPathException e) {
            return Step.skip(input, "not a path: " + e.getReason(), "Check its spelling.");
        }
    }

    private Step glob(String input) throws IOException {
        int star = firstWildcard(input);
        int slash = star < 0 ? -1 : input.lastIndexOf('/', star);
        Path base = Path.of(slash < 0 ? "" : slash == 0 ? "/" : input.substring(0, slash));
        if (star < 0 || !Files.isDirectory(base)) {
            return Step.skip(input, "there is no such file or directory", "Check the path's spelling.");
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + input);
        try (Stream<Path> below = Files.walk(base)) {
            List<Path> matches = below.filter(matcher::matches)
                    .filter(path -> !PathStep.name(path).startsWith("."))
                    .sorted()
                    .toList();
            return matches.isEmpty()
                    ? Step.skip(input, "no file matches this pattern", "Check the pattern, or quote it for the shell.")
                    : new Step.Into(new PathsCursor(input, matches, new PathStep(formats)));
        }
    }

    private static int firstWildcard(String input) {
        for (int i = 0; i < input.length(); i++) {
            if ("*?[{".indexOf(input.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {}
        };
    }
}
