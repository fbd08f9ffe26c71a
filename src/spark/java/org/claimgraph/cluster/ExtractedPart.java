package org.claimgraph.cluster;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.claimgraph.cli.ExtractFormat;
import org.claimgraph.cli.ExtractSink;
import org.claimgraph.cli.Pipeline;
import org.claimgraph.cli.SkippedFile;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.rdf.ArticleGraph;

/** What extraction writes for one part: JSON Lines and quads as the command line writes them, an index, and dead letters. */
final class ExtractedPart implements Closeable {

    static final String STAGE = "extracted";

    private final PartOutput output;
    private final OutputStream quads;
    private final Writer index;
    private final Writer skipped;
    private final ExtractSink articles;
    private Counts counts = Counts.NONE;

    ExtractedPart(OutputDirectory directory, int part, Pipeline pipeline) throws IOException {
        this.output = new PartOutput(directory, STAGE, part);
        this.quads = output.members(quads(part));
        this.index = output.lines(index(part));
        this.skipped = output.lines(OutputDirectory.part("skipped/part", part, ".jsonl.gz"));
        OutputStream json = output.packed(OutputDirectory.part("articles/part", part, ".jsonl.gz"));
        this.articles = ExtractFormat.JSONL.sink(pipeline, json);
    }

    static String quads(int part) {
        return OutputDirectory.part("extracted/part", part, ".nq.gz");
    }

    /** The index entries of a part. */
    static Stream<IndexEntry> index(OutputDirectory directory, int part) throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(directory.unpacked(index(part), Hadoop.onExecutor()), StandardCharsets.UTF_8));
        return lines.lines().map(IndexEntry::of).onClose(() -> ExtractedArticles.close(lines));
    }

    private static String index(int part) {
        return OutputDirectory.part("extracted/part", part, ".index.jsonl.gz");
    }

    void article(RecordKey key, Extraction extraction, ArticleGraph graph) throws IOException {
        articles.accept(extraction);
        ExtractedArticle article = ExtractedArticle.of(key, graph);
        article.writeTo(quads);
        index.write(article.entry().json());
        counts = counts.plus(new Counts(1, 0, 0, graph.quads().size(), 0));
    }

    void skip(Skipped skip) throws IOException {
        skipped.write(SkippedFile.line(skip));
        counts = counts.plus(new Counts(0, 1, 0, 0, 0));
    }

    void warn(String location, String warning) throws IOException {
        skipped.write(SkippedFile.line(location, warning));
        counts = counts.plus(new Counts(0, 0, 1, 0, 0));
    }

    Counts commit(double cpuSeconds) throws IOException {
        articles.close();
        quads.close();
        index.close();
        skipped.close();
        Counts all = counts.plus(new Counts(0, 0, 0, 0, cpuSeconds));
        output.commit(all);
        return all;
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
