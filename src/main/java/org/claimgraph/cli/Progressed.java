package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * How far an extraction has come: kept beside its output while it runs, so that {@code --resume} can go on after Ctrl-C or a
 * crash.
 *
 * @param results records of the input that are done with, written or skipped
 * @param bytes length of the output that holds them
 * @param findings length of the dead-letter file that goes with them; 0 if none was asked for
 * @param last where the last of them was read; tells whether the inputs are still the same
 */
record Progressed(long results, long bytes, long findings, String last) {

    static final Progressed NOTHING = new Progressed(0, 0, 0, "");

    static Path beside(Path output) {
        return output.resolveSibling(output.getFileName() + ".progress");
    }

    /** What was kept; {@link #NOTHING} if nothing was, or its output has gone. */
    static Progressed read(Path output) {
        Path file = beside(output);
        if (!Files.exists(file) || !Files.exists(output)) {
            return NOTHING;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return new Progressed(
                    Long.parseLong(lines.get(0)),
                    Long.parseLong(lines.get(1)),
                    Long.parseLong(lines.get(2)),
                    lines.get(3));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new CannotRunException(
                    file + ": not a record of progress; delete it to begin again, or run without --resume", e);
        }
    }

    /** Takes effect whole or not at all. */
    void write(Path output) throws IOException {
        Path part = output.resolveSibling(output.getFileName() + ".progress.part");
        Files.write(part, List.of(Long.toString(results), Long.toString(bytes), Long.toString(findings), last));
        Files.move(part, beside(output), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
