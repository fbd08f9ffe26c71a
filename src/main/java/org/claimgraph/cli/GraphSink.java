package org.claimgraph.cli;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.claimgraph.extract.Extraction;
import org.claimgraph.rdf.Prefixes;

/** Writes each article's quads as they come. */
final class GraphSink implements ExtractSink {

    enum Form {
        NQUADS,
        TRIG
    }

    private final Pipeline pipeline;
    private final StreamRDF stream;

    GraphSink(Pipeline pipeline, OutputStream out, Form form) {
        this.pipeline = pipeline;
        this.stream = StreamRDFWriter.getWriterStream(
                out,
                switch (form) {
                    case NQUADS -> RDFFormat.NQUADS;
                    case TRIG -> RDFFormat.TRIG_BLOCKS;
                });
        stream.start();
        if (form == Form.TRIG) {
            Prefixes.ALL.forEach(stream::prefix);
        }
    }

    @Override
    public void accept(Extraction extraction) {
        pipeline.mapper().map(extraction).quads().forEach(stream::quad);
    }

    @Override
    public void close() {
        stream.finish();
    }
}
