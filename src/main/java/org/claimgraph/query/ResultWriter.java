package org.claimgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Writes an answer in one of the standard formats, UTF-8. */
public final class ResultWriter {

    private ResultWriter() {}

    /**
     * @param out is flushed, not closed
     * @throws IllegalArgumentException if the format does not fit the answer, such as CSV for a graph
     */
    public static void write(QueryResult result, ResultFormat format, OutputStream out) throws IOException {
        if (!format.fits(result.query())) {
            throw new IllegalArgumentException(format.suffix() + " cannot hold the answer to \""
                    + result.query().name() + "\"; use one of "
                    + String.join(
                            ", ",
                            ResultFormat.of(result.query()).stream()
                                    .map(ResultFormat::suffix)
                                    .toList()));
        }
        switch (result) {
            case QueryResult.Rows rows -> rows(rows, format, out);
            case QueryResult.Triples triples -> write(triples.graph(), format, out);
        }
        out.flush();
    }

    /**
     * @param out is not closed
     * @throws IllegalArgumentException if the format is one for rows
     */
    public static void write(Graph graph, ResultFormat format, OutputStream out) {
        RDFWriter.source(graph).format(rdf(format)).output(out);
    }

    private static void rows(QueryResult.Rows rows, ResultFormat format, OutputStream out) throws IOException {
        if (format == ResultFormat.TABLE) {
            out.write(TextTable.of(rows, Integer.MAX_VALUE).getBytes(StandardCharsets.UTF_8));
            return;
        }
        Lang lang = lang(format);
        RowSet rowSet = RowSetStream.create(rows.columns(), rows.rows().iterator());
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rowSet, ARQ.getContext());
    }

    private static Lang lang(ResultFormat format) {
        return switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TABLE, TURTLE, JSONLD, NTRIPLES, RDFXML ->
                throw new IllegalArgumentException(format + " is not a format for rows");
        };
    }

    private static RDFFormat rdf(ResultFormat format) {
        return switch (format) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
            case TABLE, CSV, TSV, JSON, XML ->
                throw new IllegalArgumentException(format + " is not a format for graphs");
        };
    }
}
