package org.claimgraph.rdf;

import java.io.OutputStream;
import java.util.Collection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Quads as TriG with prefixes, for people; N-Quads are for programs. */
public final class TriG {

    /** Writes all in one go; the same quads in the same order give the same bytes. */
    public static void write(Collection<Quad> quads, OutputStream out) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Prefixes.ALL.forEach(dataset.prefixes()::add);
        quads.forEach(dataset::add);
        RDFWriter.source(dataset).lang(Lang.TRIG).output(out);
    }

    private TriG() {}
}
