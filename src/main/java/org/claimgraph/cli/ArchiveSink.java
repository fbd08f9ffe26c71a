package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.claimgraph.extract.Extraction;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.ExtractionMapper;

/** Writes N-Quads that {@code load} and {@code restore} take back article by article. */
final class ArchiveSink implements ExtractSink {

    private final ExtractionMapper mapper;
    private final OutputStream out;

    ArchiveSink(ExtractionMapper mapper, OutputStream out) {
        this.mapper = mapper;
        this.out = out;
    }

    @Override
    public void accept(Extraction extraction) throws IOException {
        out.write(ArticleArchive.entry(mapper.map(extraction)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
