package org.claimgraph.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Articles written down as N-Quads, each under a comment that says where it begins. Any RDF tool reads them as quads; here
 * they come back article by article, each proved whole by its digest.
 */
public final class ArticleArchive implements Iterator<ArticleArchive.Entry> {

    private static final String MARK = "# article ";

    /**
     * An article as it stands in the archive.
     *
     * @param line where it begins, from 1
     * @param text its N-Quads lines
     */
    public record Entry(long line, String text) {

        /** @throws IllegalArgumentException if it is not N-Quads, or not exactly what was written */
        public ArticleGraph parsed() {
            List<Quad> quads = new ArrayList<>();
            try {
                RDFParser.fromString(text, Lang.NQUADS)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .parse(new StreamRDFBase() {
                            @Override
                            public void quad(Quad quad) {
                                quads.add(quad);
                            }
                        });
                return ArticleGraph.of(quads, text);
            } catch (RiotException | IllegalArgumentException e) {
                throw new IllegalArgumentException("the article in line " + line + ": " + e.getMessage(), e);
            }
        }
    }

    private final BufferedReader in;
    private long line;
    private @Nullable String mark;

    /**
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it is not an archive
     */
    public ArticleArchive(BufferedReader in) {
        this.in = in;
        this.mark = line();
        if (mark != null && !mark.startsWith(MARK)) {
            throw new IllegalArgumentException("it does not begin with a line \"" + MARK + "…\"");
        }
    }

    /** One article as the archive has it. */
    public static String entry(ArticleGraph article) {
        return mark(article) + NQuads.text(article.quads());
    }

    /** The line under which it stands, with its end. */
    public static String mark(ArticleGraph article) {
        return MARK + article.identity().replaceAll("\\R", " ") + "\n";
    }

    @Override
    public boolean hasNext() {
        return mark != null;
    }

    @Override
    public Entry next() {
        if (mark == null) {
            throw new NoSuchElementException();
        }
        long begin = line;
        StringBuilder text = new StringBuilder();
        String next = line();
        while (next != null && !next.startsWith(MARK)) {
            text.append(next).append('\n');
            next = line();
        }
        mark = next;
        return new Entry(begin, text.toString());
    }

    private @Nullable String line() {
        try {
            line++;
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("it breaks off in line " + line + ": " + e.getMessage(), e);
        }
    }
}
