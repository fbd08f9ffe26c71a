package org.claimgraph.cli;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.claimgraph.extract.Extraction;
import org.claimgraph.rdf.ExtractionMapper;
import org.claimgraph.rdf.Prefixes;

/** Writes each article's quads as they come, for people to read. */
final class TrigSink implements ExtractSink {

    private final ExtractionMapper mapper;
    private final StreamRDF stream;

    TrigSink(ExtractionMapper mapper, OutputStream out) {
        this.mapper = mapper;
        this.stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        stream.start();
        Prefixes.ALL.forEach(stream::prefix);
    }

    @Override
    public void accept(Extraction extraction) {
        mapper.map(extraction).quads().forEach(stream::quad);
    }

    @Override
    public void close() {
        stream.finish();
    }
}
