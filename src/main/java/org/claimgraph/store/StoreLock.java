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
import org.jspecify.annotations.Nullable;

/**
 * Keeps a store to one process, which TDB2 demands. The operating system frees the lock when the process ends, however it
 * ends; the process id in the file is for the message only.
 */
final class StoreLock implements AutoCloseable {

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreException if another process, or this one, holds the store */
    static StoreLock take(Path store, Path file) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = holder(file);
                channel.close();
                throw inUse(store, holder);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.US_ASCII)), 0);
            return new StoreLock(channel);
        } catch (IOException e) {
            throw new StoreException(
                    file,
                    "cannot be locked: " + e.getMessage(),
                    "Make the store's directory writable, or name another with --store",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StoreException inUse(Path store, String holder) {
        String who = holder.equals(pid()) ? "this program itself (process " + holder + ")" : "process " + holder;
        return new StoreException(
                store,
                "the store is in use by " + who,
                "Stop that process (a running 'claimgraph serve', perhaps), or name another store with --store");
    }

    private static String holder(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return text.isEmpty() ? "(unknown)" : text;
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
