package org.claimgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written. */
public enum ResultFormat {
    /** Aligned columns for people. */
    TABLE("text/plain", "txt", true, false),
    CSV("text/csv", "csv", true, false),
    TSV("text/tab-separated-values", "tsv", true, false),
    JSON("application/sparql-results+json", "json", true, false),
    XML("application/sparql-results+xml", "xml", true, false),
    TURTLE("text/turtle", "ttl", false, true),
    JSONLD("application/ld+json", "jsonld", false, true),
    NTRIPLES("application/n-triples", "nt", false, true),
    RDFXML("application/rdf+xml", "rdf", false, true);

    private final String mediaType;
    private final String suffix;
    private final boolean forRows;
    private final boolean forTriples;

    ResultFormat(String mediaType, String suffix, boolean forRows, boolean forTriples) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.forRows = forRows;
        this.forTriples = forTriples;
    }

    /** By file suffix or name: "csv", "jsonld", "table". */
    public static Optional<ResultFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(name.toLowerCase(Locale.ROOT))
                        || format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Formats for the kind of answer that the query gives. */
    public static List<ResultFormat> of(SavedQuery query) {
        return Arrays.stream(values()).filter(format -> format.fits(query)).toList();
    }

    public boolean fits(SavedQuery query) {
        return query.answersWithAGraph() ? forTriples : forRows;
    }

    public String mediaType() {
        return mediaType;
    }

    public String suffix() {
        return suffix;
    }
}
