package org.claimgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a store to one process, which TDB2 demands. The operating system frees the lock when the process ends, however it
 * ends; what the file says is for others to read: the process id, and if it is a server, its address and the key to it.
 */
final class StoreLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws StoreException if another process, or this one, holds the store */
    static StoreLock take(Path store, Path file) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                List<String> holder = Files.readAllLines(file, StandardCharsets.US_ASCII);
                channel.close();
                throw inUse(store, holder);
            }
            StoreLock lock = new StoreLock(file, channel);
            lock.say(pid());
            return lock;
        } catch (IOException e) {
            throw new StoreException(
                    file,
                    "cannot be locked: " + e.getMessage(),
                    "Make the store's directory writable, or name another with --store",
                    e);
        }
    }

    /** The server that holds the store, if one does. */
    static Optional<Served> served(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null
                    ? served(Files.readAllLines(file, StandardCharsets.US_ASCII))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // opening the store will tell what is wrong
        }
    }

    private static Optional<Served> served(List<String> holder) {
        return holder.size() < 4
                ? Optional.empty()
                : Optional.of(new Served(holder.get(1), holder.get(2), Boolean.parseBoolean(holder.get(3))));
    }

    /** Lets others know where the store is served; only those who may write to the store can read the key. */
    void announce(Served served) {
        try {
            hideFromWhoMayNotWrite();
            say(String.join("\n", pid(), served.address(), served.key(), Boolean.toString(served.takesChanges())));
        } catch (IOException e) {
            throw new StoreException("store lock", "cannot be written: " + e.getMessage(), "Check free space", e);
        }
    }

    private void hideFromWhoMayNotWrite() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> kept = EnumSet.copyOf(view.readAttributes().permissions());
            if (!kept.contains(PosixFilePermission.GROUP_WRITE)) {
                kept.remove(PosixFilePermission.GROUP_READ);
            }
            if (!kept.contains(PosixFilePermission.OTHERS_WRITE)) {
                kept.remove(PosixFilePermission.OTHERS_READ);
            }
            view.setPermissions(kept);
        }
    }

    private void say(String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StoreException inUse(Path store, List<String> holder) {
        String process = holder.isEmpty() ? "(unknown)" : holder.getFirst();
        if (holder.size() > 1) {
            return new StoreException(
                    store,
                    "the store is served at " + holder.get(1) + " by process " + process,
                    "'query', 'backup', 'add', 'load' and 'remove' go through the server; stop it for everything else, or name"
                            + " another store with --store");
        }
        String who = process.equals(pid()) ? "this program itself (process " + process + ")" : "process " + process;
        return new StoreException(
                store,
                "the store is in use by " + who,
                "Stop that process (a running 'claimgraph serve', perhaps), or name another store with --store");
    }

    private static String pid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("store lock", "cannot be released: " + e.getMessage(), "Restart the program", e);
        }
    }
}
