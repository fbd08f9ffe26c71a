package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimgraph.extract.Extraction;

/** An output that can be gone on with: at short intervals it is brought to an end, and how far it goes is written beside it. */
final class ResumableOutput implements ExtractSink {

    /** Few enough that little is done twice. */
    private static final int EVERY = 50;

    private final Path file;
    private final ExtractFormat format;
    private final Pipeline pipeline;
    private final FileChannel channel;
    private final OutputStream out;
    private final Progressed before;
    private ExtractSink sink;
    private long results;

    ResumableOutput(Path file, ExtractFormat format, Pipeline pipeline) throws IOException {
        this.file = file;
        this.format = format;
        this.pipeline = pipeline;
        this.before = Progressed.read(file);
        this.results = before.results();
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .truncate(before.bytes());
        channel.position(channel.size());
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
        this.sink = format.sink(pipeline, out);
    }

    /** What an earlier run has done. */
    Progressed before() {
        return before;
    }

    @Override
    public void accept(Extraction extraction) throws IOException {
        sink.accept(extraction);
    }

    /** One record of the input is done with, written or skipped. */
    void done(String location, long findings) throws IOException {
        results++;
        if (results % EVERY == 0) {
            sink.close();
            out.flush();
            new Progressed(results, channel.position(), findings, location).write(file);
            sink = format.sink(pipeline, out);
        }
    }

    /** All of the input is done. */
    void finish() throws IOException {
        sink.close();
        out.flush();
        Files.deleteIfExists(Progressed.beside(file));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
