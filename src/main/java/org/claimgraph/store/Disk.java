package org.claimgraph.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files and directories as a store needs them: written whole or not at all, on disk when the method returns. */
final class Disk {

    /** Replaces the file's content in one step, also for who reads it meanwhile. */
    static void write(Path file, String text) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, text.getBytes(StandardCharsets.UTF_8));
        force(next);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns when the file would survive a power cut. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + directory, e);
        }
    }

    /** Length of the files below a directory. TDB2's files end in up to 8 MB of nothing each, which takes no disk. */
    static long used(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
    }

    /**
     * TDB2 maps its files into memory: on a full disk a write to them ends in a fault of the virtual machine, not in an
     * exception that names the disk. So what is about to write asks for room first.
     */
    static void requireFree(Path directory, long bytes) {
        if (!hasFree(directory, bytes)) {
            throw new StoreException(
                    directory,
                    "the disk is too full to write safely: less than " + (bytes >> 20) + " MB are free",
                    "Free some space, or move the store to a larger disk, and run the command again; nothing was changed");
        }
    }

    static boolean hasFree(Path directory, long bytes) {
        try {
            return Files.getFileStore(directory).getUsableSpace() >= bytes;
        } catch (IOException e) {
            throw new StoreException(directory, "cannot be read: " + e.getMessage(), "Check its permissions", e);
        }
    }

    private Disk() {}
}
