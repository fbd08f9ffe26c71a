package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.claimgraph.query.Golden;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;
import org.claimgraph.store.Change;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A graph whose every word is an attack: titles, authors, names, claims, sentences, identifiers, addresses. */
class HostileArticlesTest {

    private static final String PAYLOAD =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)></title></textarea>";
    private static final Set<String> OURS = Set.of("nif-core#anchorOf", "headline", "label", "altLabel", "text");

    private static ClaimgraphServer server;
    private static DatasetGraph data;

    @BeforeAll
    static void start() {
        data = Golden.indexed();
        Txn.executeWrite(data, HostileArticlesTest::poison);
        Change change = new Change(
                1, Instant.EPOCH, Change.Kind.ADDED, PAYLOAD, "javascript:alert(1)//" + PAYLOAD, "0", PAYLOAD);
        server = ClaimgraphServer.start(
                new ServerOptions(data, SavedQueries.load(), Golden.BASE, 0, true, Duration.ofSeconds(20))
                        .telling(() -> List.of(change)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void poison() {
        List<Quad> all = new ArrayList<>();
        data.find().forEachRemaining(all::add);
        for (Quad quad : all) {
            Node object = quad.getObject();
            String predicate = quad.getPredicate().getURI();
            boolean ours = quad.getGraph().getURI().startsWith(Golden.BASE)
                    && !quad.getGraph().getURI().endsWith("/ontology");
            if (ours && predicate.endsWith("/url")) {
                data.add(Quad.create(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        NodeFactory.createURI("javascript:alert(1)")));
            } else if (ours && object.isLiteral() && OURS.stream().anyMatch(predicate::endsWith)) {
                data.delete(quad);
                String poisoned = PAYLOAD + object.getLiteralLexicalForm();
                data.add(Quad.create(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        object.getLiteralLanguage().isEmpty()
                                ? NodeFactory.createLiteralString(poisoned)
                                : NodeFactory.createLiteralLang(poisoned, object.getLiteralLanguage())));
            }
        }
    }

    private static HttpResponse<String> get(String path) {
        return GoldenServer.send(
                HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).header("Accept", "text/html"));
    }

    private static Set<String> pages() {
        Set<String> pages =
                new TreeSet<>(List.of("/", "/queries", "/search?q=script", "/search?q=Kremlin", "/changes"));
        for (SavedQuery query : SavedQueries.load().all()) {
            pages.add("/queries/" + query.name() + ".html?limit=100");
        }
        Txn.executeRead(data, () -> data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(
                        quad -> List.of(quad.getSubject(), quad.getObject()).forEach(node -> {
                            if (node.isURI()
                                    && node.getURI().startsWith(Golden.BASE)
                                    && !node.getURI().contains("#")) {
                                pages.add("/doc/" + node.getURI().substring(Golden.BASE.length()));
                            }
                        })));
        return pages;
    }

    @Test
    void noPageObeysAnyOfThem() {
        int shown = 0;
        Set<String> pages = pages();
        assertTrue(pages.size() > 100, "only " + pages.size() + " pages");
        for (String page : pages) {
            HttpResponse<String> answer = get(page);
            if (answer.statusCode() == 400) {
                continue; // a default parameter whose entity has lost its name
            }
            assertEquals(200, answer.statusCode(), page);
            assertEquals(List.of(), live(answer.body()), page);
            shown += answer.body().contains("&lt;script&gt;alert(1)") ? 1 : 0;
        }
        assertTrue(shown > 50, "the payload was shown as text on " + shown + " pages only");
    }

    /** Everything in the page that a browser would run. */
    private static List<String> live(String html) {
        List<String> live = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (Set.of("script", "img", "iframe", "object", "embed", "base").contains(element.tagName())) {
                live.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
                if (attribute.getKey().startsWith("on") || value.startsWith("javascript:")) {
                    live.add(element.tagName() + " " + attribute);
                }
            }
        }
        return live;
    }

    @Test
    void theFeedStaysWellFormed() throws Exception {
        String atom = get("/changes.atom").body();
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var parsed = factory.newDocumentBuilder().parse(new org.xml.sax.InputSource(new java.io.StringReader(atom)));
        assertEquals(1, parsed.getElementsByTagName("entry").getLength());
        assertFalse(atom.contains("<script"));
    }
}
