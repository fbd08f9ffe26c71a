package org.claimgraph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.entity.gazetteer.Slug;
import org.claimgraph.text.Document;
import org.claimgraph.text.Span;

/**
 * Makes every IRI. An IRI is a function of what it names, so that the same article always gives the same graph.
 *
 * <p>Spans given here count code points.
 *
 * @param base an absolute IRI that ends in a slash
 */
public record IriMinter(String base) {

    /** Where a local server shows the data. */
    public static final String DEFAULT_BASE = "http://localhost:3030/id/";

    public IriMinter {
        if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S*/")) {
            throw new IllegalArgumentException("not a base IRI: \"" + base
                    + "\"; give an absolute one that ends in a slash, like " + DEFAULT_BASE);
        }
    }

    /** What an article is recognised by when it comes again: its URL, else its id. */
    public static String identity(Document document) {
        return document.metadata().url().orElse(document.id());
    }

    /**
     * {@code article/} and 16 digits of the SHA-256 of identity and text: offsets can never count into another text, and
     * two outlets' copies of one text stay two articles.
     */
    public Node article(Document document) {
        return iri("article/" + key(document));
    }

    /** The named graph that holds the article. */
    public Node graph(Document document) {
        return iri("graph/" + key(document));
    }

    public Node entitiesGraph() {
        return iri("graph/entities");
    }

    public Node provenanceGraph() {
        return iri("graph/provenance");
    }

    /** {@code #char=b,e}, after RFC 5147. */
    public Node span(Node article, Span codePoints) {
        return part(article, "char", codePoints, 1);
    }

    /**
     * Something that belongs to one article.
     *
     * @param occurrence 1 for the first of its kind at this place, 2 for the next, which gets a suffix
     */
    public Node part(Node article, String kind, Span codePoints, int occurrence) {
        String suffix = occurrence == 1 ? "" : "-" + occurrence;
        return NodeFactory.createURI(
                article.getURI() + "#" + kind + "=" + codePoints.begin() + "," + codePoints.end() + suffix);
    }

    /** @param key of an {@link org.claimgraph.entity.Entity}: {@code person/anna-kim} or {@code #agent=b,e} */
    public Node entity(Node article, String key) {
        return key.startsWith("#") ? NodeFactory.createURI(article.getURI() + encoded(key)) : iri(encoded(key));
    }

    /** Key of an organisation that is known by its name only, made as the entity room makes keys. */
    static String organizationKey(String name) {
        String slug = Slug.of(KnownOrganizations.folded(name));
        return "organization/" + (slug.isEmpty() ? Sha256.hex(name, 12) : slug);
    }

    /**
     * A direct quotation of eight words or more is one claim wherever it stands; four words or more are one claim for the
     * same known sources; anything else is a claim of its own. Since the key holds text and language, a claim has one text.
     *
     * @param extent from the content's begin to its end
     */
    public Node claim(
            ClaimText text, String language, boolean direct, List<String> sources, Node article, Span extent) {
        if (direct && text.words() >= 8) {
            return claim("q", language, text.text());
        }
        if (text.words() >= 4 && areGlobal(sources)) {
            return claim("s", String.join(" ", sources.stream().sorted().toList()), language, text.text());
        }
        return claim("a", article.getURI(), extent.begin() + "," + extent.end(), text.text());
    }

    private Node claim(String... key) {
        return iri("claim/" + Sha256.hex(String.join("|", key), 20));
    }

    /** An event that is the same in every article: its type, its participants and its day are all known. */
    public Node event(String type, Collection<String> actors, Collection<String> recipients, String day) {
        return iri("event/"
                + Sha256.hex(
                        String.join(
                                "|",
                                type,
                                String.join(" ", actors.stream().sorted().toList()),
                                String.join(" ", recipients.stream().sorted().toList()),
                                day),
                        20));
    }

    /** A role that the gazetteer knows. */
    public Node role(String... key) {
        return iri("role/" + Sha256.hex(String.join("|", key), 20));
    }

    /** All extraction by one version of the software under one version of the ontology. */
    public Node run(String softwareVersion, String ontologyVersion) {
        return iri("run/" + Sha256.hex(softwareVersion + "|" + ontologyVersion, 20));
    }

    /** A graph of what is computed over all articles: {@code links}, {@code syndication}, {@code statistics}. */
    public Node derivedGraph(String name) {
        return iri("graph/" + name);
    }

    /** Something computed over all articles: {@code link}, {@code cluster}, {@code syndication}, {@code statistic}. */
    public Node derived(String kind, String... key) {
        return iri(kind + "/" + Sha256.hex(String.join("|", key), 20));
    }

    /** True if the IRI names an organisation by the way it was made. */
    public boolean isOrganization(String iri) {
        return iri.startsWith(base + "organization/");
    }

    public Node software() {
        return iri("software/claimgraph");
    }

    /** An address as it came, with what IRIs forbid percent-encoded. */
    public static Node address(String url) {
        return NodeFactory.createURI(encoded(url));
    }

    static boolean areGlobal(Collection<String> keys) {
        return !keys.isEmpty() && keys.stream().noneMatch(key -> key.startsWith("#"));
    }

    private String key(Document document) {
        return Sha256.hex(identity(document) + "\n" + document.text(), 16);
    }

    private Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static String encoded(String text) {
        StringBuilder iri = new StringBuilder();
        text.chars()
                .forEach(c -> iri.append(
                        c <= ' ' || c == 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0
                                ? String.format(Locale.ROOT, "%%%02X", c)
                                : String.valueOf((char) c)));
        return iri.toString();
    }
}
