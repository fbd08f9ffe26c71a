package org.claimgraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.NQuads;

/** The whole store as gzipped N-Quads, ledger included; any RDF tool can read it. */
final class Backup {

    private final Path file;

    Backup(Path file) {
        this.file = file;
    }

    /** Writes beside the file first, so that a backup is whole or not there. To be called inside a transaction. */
    void write(DatasetGraph data) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
                while (quads.hasNext()) {
                    out.write((NQuads.line(quads.next()) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(
                    file, "the backup cannot be written: " + e.getMessage(), "Check permissions and free space", e);
        }
    }

    /** @throws StoreException if the file cannot be read to its end or is not N-Quads */
    void read(StreamRDF out) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(triplesToStorage(out));
        } catch (IOException | RiotException e) {
            throw new StoreException(
                    file,
                    "this is not a backup that can be read: " + e.getMessage(),
                    "Use another backup; the store is as it was",
                    e);
        }
    }

    /** The parser sends lines without a graph as quads of a generated default graph, which a loader takes for a name. */
    private static StreamRDF triplesToStorage(StreamRDF out) {
        return new StreamRDFWrapper(out) {
            @Override
            public void quad(Quad quad) {
                if (quad.getGraph() == null || quad.isDefaultGraph()) {
                    out.triple(quad.asTriple());
                } else {
                    out.quad(quad);
                }
            }

            @Override
            public void start() {
                // The loader is under way already.
            }

            @Override
            public void finish() {
                // The loader finishes when the whole file has proved readable.
            }
        };
    }
}
