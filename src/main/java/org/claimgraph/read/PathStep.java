package org.claimgraph.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A path to what lies there: a directory to walk or a file to open. */
final class PathStep {

    private final Formats formats;

    PathStep(Formats formats) {
        this.formats = formats;
    }

    Step of(Path path) {
        return Files.isDirectory(path) ? new Step.Into(new DirectoryCursor(path, this)) : file(path, name(path));
    }

    /** @param id path from the directory that was asked for, with slashes on every system */
    Step file(Path path, String id) {
        String location = path.toString();
        if (!Files.isRegularFile(path)) {
            return Step.skip(location, "not a regular file", "Give a file, or - to read standard input.");
        }
        if (!Files.isReadable(path)) {
            return Step.skip(location, "no permission to read it", "Change the file's permissions.");
        }
        return open(id, location, () -> Files.newInputStream(path));
    }

    Step open(String id, String location, Readers.Opening bytes) {
        try {
            return formats.open(Content.of(id, location, bytes.open()));
        } catch (IOException e) {
            return Step.skip(location, "cannot be opened: " + e.getMessage(), "Check the file and its disk.");
        }
    }

    static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
