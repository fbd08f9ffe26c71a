package org.claimgraph.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimgraph.extract.Result.Skipped;

/**
 * The dead-letter file: one JSON object a line, in input order, for each article that was skipped ({@code where}, {@code why},
 * {@code fix}) and each that was read with a {@code warning}. Written as it comes, so that a crash loses none.
 */
final class DeadLetters implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    /** @param keep how many bytes an earlier run's part has that this one goes on with */
    DeadLetters(Path file, long keep) {
        this.file = file;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .truncate(keep);
            channel.position(channel.size());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void skipped(Skipped skip) {
        write(() -> SkippedFile.line(skip));
    }

    void warned(String location, String text) {
        write(() -> SkippedFile.line(location, text));
    }

    long length() {
        try {
            return channel.position();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private interface Line {
        String text() throws IOException;
    }

    private void write(Line line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.text().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private CannotRunException unwritable(IOException e) {
        return new CannotRunException(
                file + ": cannot be written (" + e.getMessage() + "); choose another --skipped file", e);
    }
}
