package org.claimgraph.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All files below a directory, sorted by name in each; names that start with a dot are left out. */
final class DirectoryCursor implements Cursor {

    private final Path root;
    private final PathStep opener;
    private final Deque<Path> ahead = new ArrayDeque<>();
    /** Where links have led: two directories that link to each other would be read for ever. */
    private final Set<Path> followed = new HashSet<>();

    private boolean started;
    private boolean anything;

    DirectoryCursor(Path root, PathStep opener) {
        this.root = root;
        this.opener = opener;
    }

    @Override
    public Optional<Step> next() throws IOException {
        if (!started) {
            started = true;
            expand(root);
        }
        while (!ahead.isEmpty()) {
            Path path = ahead.pop();
            if (!Files.isDirectory(path)) {
                anything = true;
                return Optional.of(opener.file(path, id(path)));
            }
            if (isLoop(path)) {
                return Optional.of(Step.skip(
                        path.toString(), "a link back to a directory above it", "Remove the link; the rest was read."));
            }
            if (Files.isSymbolicLink(path) && !followed.add(path.toRealPath())) {
                return Optional.of(Step.skip(
                        path.toString(),
                        "a link to a directory that another link has led to",
                        "Remove the link; the directory was read."));
            }
            if (!Files.isReadable(path)) {
                return Optional.of(
                        Step.skip(path.toString(), "no permission to read it", "Change the directory's permissions."));
            }
            expand(path);
        }
        return anything ? Optional.empty() : nothing();
    }

    @Override
    public String location() {
        return root.toString();
    }

    private Optional<Step> nothing() {
        anything = true;
        return Optional.of(Step.skip(
                root.toString(), "a directory without articles", "Give a directory that holds files to read."));
    }

    private void expand(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            List<Path> sorted = children.filter(child -> !PathStep.name(child).startsWith("."))
                    .sorted((a, b) -> PathStep.name(a).compareTo(PathStep.name(b)))
                    .toList();
            sorted.reversed().forEach(ahead::push);
        }
    }

    /** A link is a loop if what it points to holds the link itself. */
    private static boolean isLoop(Path directory) throws IOException {
        if (!Files.isSymbolicLink(directory)) {
            return false;
        }
        Path place = directory.toAbsolutePath().normalize().getParent();
        return place != null && place.toRealPath().startsWith(directory.toRealPath());
    }

    private String id(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
