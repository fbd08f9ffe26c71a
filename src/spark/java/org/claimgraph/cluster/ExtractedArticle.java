package org.claimgraph.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.store.Description;

/**
 * An article as it stands in a part: gzip members (RFC 1952, section 2.2), one after the other. Unpacked, they are its entry in an
 * {@link ArticleArchive}, whose quads are sorted by graph. So merging takes whole articles, or the graphs that are their own, as
 * they are packed, and only unpacks what they say of shared things.
 *
 * @param before the line that says where it begins, and the shared graphs that are sorted before its own
 * @param own its own graph
 * @param after the other shared graphs; may be empty
 */
record ExtractedArticle(IndexEntry entry, byte[] before, byte[] own, byte[] after) {

    static ExtractedArticle of(RecordKey key, ArticleGraph graph) throws IOException {
        List<Quad> quads = graph.quads();
        List<Quad> ownQuads = graph.own();
        int begin = quads.indexOf(ownQuads.getFirst());
        int end = begin + ownQuads.size();
        byte[] before = packed(ArticleArchive.mark(graph) + NQuads.text(quads.subList(0, begin)));
        byte[] own = packed(NQuads.text(ownQuads));
        byte[] after = packed(NQuads.text(quads.subList(end, quads.size())));
        IndexEntry entry = new IndexEntry(
                key.file(),
                key.record(),
                graph.identity(),
                graph.graph().getURI(),
                graph.digest(),
                ownQuads.size(),
                before.length,
                own.length,
                after.length);
        return new ExtractedArticle(entry, before, own, after);
    }

    /**
     * @param part stands where the article begins
     * @throws EOFException if the part ends before the article does: what is only copied has no other proof that it is whole
     */
    static ExtractedArticle read(IndexEntry entry, InputStream part) throws IOException {
        return new ExtractedArticle(
                entry, member(part, entry.before()), member(part, entry.own()), member(part, entry.after()));
    }

    private static byte[] member(InputStream part, int length) throws IOException {
        byte[] member = part.readNBytes(length);
        if (member.length < length) {
            throw new EOFException(
                    "an extracted part is shorter than its index says; delete its note in done/ and start again");
        }
        return member;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(before);
        out.write(own);
        out.write(after);
    }

    /** What it has to say of things that other articles speak of too. */
    List<Description> descriptions() {
        List<Quad> quads = new ArrayList<>();
        RDFParser.fromString(unpacked(before) + unpacked(after), Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return Description.of(quads);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!text.isEmpty()) {
            try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] member) {
        if (member.length == 0) {
            return "";
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(member), 1 << 12)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
