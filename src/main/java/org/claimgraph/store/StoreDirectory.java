package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A store on disk:
 *
 * <pre>
 * CURRENT           name of the version that counts, one line; replaced atomically
 * lock              held while a process has the store open
 * versions/000001/  tdb2/ and text/, the database and its text index
 * </pre>
 *
 * A version that {@code CURRENT} does not name is rubbish of a build that was cut short.
 */
record StoreDirectory(Path root) {

    private static final String CURRENT = "CURRENT";
    private static final String VERSIONS = "versions";

    /** True if {@code root} holds a store. */
    boolean exists() {
        return Files.isRegularFile(root.resolve(CURRENT));
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    /** Creates the directory for a new store; an existing one must be a store or empty. */
    void prepare() {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw notAStore("it is a file, not a directory");
            }
            Files.createDirectories(root.resolve(VERSIONS));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** @throws StoreException if there is no store at {@code root}, or something else is */
    void requireStore() {
        if (!Files.exists(root)) {
            throw new StoreException(
                    root,
                    "there is no store here",
                    "Fill one with 'claimgraph add FILE…', or name another with --store");
        }
        if (!exists()) {
            throw notAStore("it has no " + CURRENT + " file");
        }
    }

    /** @throws StoreException if {@code root} exists with content that is not a store's */
    void requireStoreOrFree() {
        if (!Files.exists(root) || exists()) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw notAStore("it is a file, not a directory");
        }
        if (!names(root).stream().allMatch(List.of(VERSIONS, "lock", CURRENT + ".new")::contains)) {
            throw notAStore("it holds other files and no " + CURRENT + " file");
        }
    }

    Path current() {
        requireStore();
        try {
            String name = Files.readString(root.resolve(CURRENT)).strip();
            Path version = root.resolve(VERSIONS).resolve(name);
            if (!name.matches("\\d{6}") || !Files.isDirectory(version.resolve("tdb2"))) {
                throw new StoreException(
                        root.resolve(CURRENT),
                        "names the version \"" + name + "\", which does not exist",
                        "Restore a backup with 'claimgraph restore', or build the store anew from the articles");
            }
            return version;
        } catch (IOException e) {
            throw new StoreException(root, "cannot be read: " + e.getMessage(), "Check its permissions", e);
        }
    }

    /** An empty directory for the next version. */
    Path newVersion() {
        int last = names(root.resolve(VERSIONS)).stream()
                .filter(name -> name.matches("\\d{6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        try {
            Path version = root.resolve(VERSIONS).resolve(String.format(Locale.ROOT, "%06d", last + 1));
            Files.createDirectories(version.resolve("tdb2"));
            Files.createDirectories(version.resolve("text"));
            return version;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Makes {@code version} the current one in one step, then deletes all others. */
    void switchTo(Path version) {
        try {
            Disk.write(root.resolve(CURRENT), version.getFileName() + "\n");
        } catch (IOException e) {
            throw unwritable(e);
        }
        deleteOthers();
    }

    /** Deletes what builds that were cut short, or versions that were replaced, left behind. */
    void deleteOthers() {
        orphans().forEach(Disk::delete);
    }

    /** What no longer belongs to the store: other versions, and generations of the database that compacting replaced. */
    List<Path> orphans() {
        Path current = current();
        List<String> generations = names(current.resolve("tdb2")).stream()
                .filter(name -> name.matches("Data-\\d+"))
                .toList();
        return Stream.concat(
                        names(root.resolve(VERSIONS)).stream()
                                .map(root.resolve(VERSIONS)::resolve)
                                .filter(version -> !version.equals(current)),
                        generations.stream()
                                .limit(Math.max(0, generations.size() - 1))
                                .map(current.resolve("tdb2")::resolve))
                .toList();
    }

    private StoreException notAStore(String why) {
        return new StoreException(
                root, "this is not a claimgraph store: " + why, "Name an empty or a new directory with --store");
    }

    private StoreException unwritable(IOException e) {
        return new StoreException(
                root,
                "the store cannot be written: " + e.getMessage(),
                "Check permissions and free space, or name another directory with --store",
                e);
    }

    private static List<String> names(Path directory) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            return Stream.iterate(entries.iterator(), i -> i.hasNext(), i -> i)
                    .map(i -> i.next().getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreException(directory, "cannot be read: " + e.getMessage(), "Check its permissions", e);
        }
    }
}
