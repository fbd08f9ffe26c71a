package org.claimgraph.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.EntityLookup;
import org.claimgraph.query.Named;

/** {@code /search?q=}: entities by any name, then articles and claims by their words. */
final class SearchPage {

    private static final int LIMIT = 25;
    private static final String SCHEMA = "http://schema.org/";

    private final EntityLookup lookup;
    private final Iris iris;

    SearchPage(DatasetGraph data, Iris iris) {
        this.lookup = new EntityLookup(data);
        this.iris = iris;
    }

    Reply answer(Ask ask) {
        String words = ask.parameter("q").strip();
        Set<Named> entities = new LinkedHashSet<>();
        List<Named> articles = List.of();
        List<Named> claims = List.of();
        if (!words.isEmpty()) {
            entities.addAll(ours(lookup.find(words, List.of())));
            entities.addAll(ours(lookup.search(words, List.of(), LIMIT)));
            articles = lookup.search(words, List.of(SCHEMA + "NewsArticle"), LIMIT);
            claims = lookup.search(words, List.of(SCHEMA + "Claim"), LIMIT);
        }
        String type =
                Accept.choose(ask.accept(), List.of(Reply.HTML, Reply.JSON)).orElse(Reply.HTML);
        return type.equals(Reply.JSON)
                ? Reply.text(Reply.JSON, json(entities, articles, claims).toPrettyString() + "\n")
                : Reply.html(page(words, List.copyOf(entities), articles, claims));
    }

    /** The vocabulary's own terms have labels too, but nobody looks for them here. */
    private List<Named> ours(Iterable<Named> found) {
        List<Named> kept = new java.util.ArrayList<>();
        found.forEach(named -> {
            if (iris.isOurs(named.iri())) {
                kept.add(named);
            }
        });
        return kept;
    }

    @SafeVarargs
    private static ArrayNode json(Iterable<Named>... groups) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Iterable<Named> group : groups) {
            group.forEach(named -> list.addObject().put("iri", named.iri()).put("label", named.label()));
        }
        return list;
    }

    private Html page(String words, List<Named> entities, List<Named> articles, List<Named> claims) {
        boolean nothing = entities.isEmpty() && articles.isEmpty() && claims.isEmpty();
        Html body = Html.of(
                "<h1>Search</h1>{}{}{}{}",
                nothing ? Html.of("<p class=\"none\">Nothing found for “{}”.</p>", words) : Html.NOTHING,
                group("People, organisations, places, events", entities),
                group("Articles", articles),
                group("Claims", claims));
        return Layout.page("Search", words, body);
    }

    private Html group(String heading, List<Named> found) {
        return found.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<section><h2>{}</h2><ul class=\"hits\">{}</ul></section>",
                        heading,
                        Html.join(found.stream()
                                .map(named -> Html.of("<li>{}</li>", Links.to(iris, named.iri(), named.label())))
                                .toList()));
    }
}
