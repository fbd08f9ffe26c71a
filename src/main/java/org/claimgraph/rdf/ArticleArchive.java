package org.claimgraph.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.vocabulary.Cg;
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

        /**
         * The article with other lines: sorted anew, under a digest that proves them.
         *
         * @param rewriting each line, without its end, to what stands there instead; an empty text takes it away
         */
        public Entry rewritten(UnaryOperator<String> rewriting) {
            String digest = "<" + Cg.digest.getURI() + "> ";
            List<String> lines = new ArrayList<>();
            String proof = "";
            for (String each : (Iterable<String>) text.lines()::iterator) {
                String put = rewriting.apply(each);
                if (put.startsWith(digest, put.indexOf(' ') + 1)) {
                    proof = put;
                } else if (!put.isEmpty()) {
                    lines.add(put);
                }
            }
            lines.sort(ORDER);
            lines.add(proof.replaceFirst("\"[0-9a-f]*\"", '"' + Sha256.hex(joined(lines)) + '"'));
            lines.sort(ORDER);
            return new Entry(line, joined(lines));
        }

        private static String joined(List<String> lines) {
            return lines.stream().map(each -> each + "\n").collect(Collectors.joining());
        }
    }

    /** As {@link NQuads#sorted} sorts. */
    private static final Comparator<String> ORDER =
            Comparator.comparing(ArticleArchive::graph).thenComparing(Comparator.naturalOrder());

    private static String graph(String line) {
        return line.substring(line.lastIndexOf(" <") + 1, line.length() - 2);
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
        return mark(article.identity());
    }

    /** The same for an article of that identity. */
    public static String mark(String identity) {
        return MARK + identity.replaceAll("\\R", " ") + "\n";
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
