package org.claimgraph.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.claimgraph.store.Change;

/**
 * {@code /changes}: which articles came, changed and went, the newest first, as a page, as Atom (RFC 4287) and as JSON Feed
 * 1.1. {@code after=N} gives the hundred that follow number N, the oldest first, so that a copy can catch up step by step.
 */
final class ChangeFeed {

    private static final int PAGE = 100;
    private static final String ATOM = "application/atom+xml";
    private static final String FEED = "application/feed+json";

    private final Supplier<List<Change>> changes;

    ChangeFeed(Supplier<List<Change>> changes) {
        this.changes = changes;
    }

    Reply answer(Ask ask) {
        String type =
                switch (ask.path()) {
                    case "/changes.atom" -> ATOM;
                    case "/changes.json" -> FEED;
                    case "/changes.html" -> Reply.HTML;
                    default ->
                        Accept.choose(ask.accept(), List.of(FEED, Reply.JSON, Reply.HTML, ATOM))
                                .orElseThrow(() -> Problem.notAcceptable("HTML, Atom and JSON Feed"));
                };
        List<Change> shown = shown(ask.parameter("after"));
        Reply reply =
                switch (type) {
                    case ATOM -> Reply.text(ATOM, atom(shown, ask.origin()).toString());
                    case Reply.HTML -> Reply.html(page(shown));
                    default -> Reply.text(type, json(shown, ask.origin()).toPrettyString() + "\n");
                };
        return !ask.parameter("after").isEmpty() && shown.size() == PAGE
                ? reply.with(
                        "Link", "<" + ask.path() + "?after=" + shown.getLast().number() + ">; rel=\"next\"")
                : reply;
    }

    private List<Change> shown(String after) {
        List<Change> all = changes.get();
        if (after.isEmpty()) {
            List<Change> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - PAGE), all.size()));
            return newest.reversed();
        }
        if (!after.matches("\\d{1,15}")) {
            throw new Problem(400, "Bad parameter \"after\"", "\"after\" takes the number of a change");
        }
        long number = Long.parseLong(after);
        return all.stream()
                .filter(change -> change.number() > number)
                .limit(PAGE)
                .toList();
    }

    private static String kind(Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String title(Change change) {
        return kind(change) + ": " + (change.title().isEmpty() ? change.identity() : change.title());
    }

    private static Html atom(List<Change> shown, String origin) {
        List<Html> entries = shown.stream()
                .map(change -> Html.of(
                        "<entry><id>{}</id><title>{}</title><updated>{}</updated><link rel=\"alternate\" href=\"{}\"/>"
                                + "<category term=\"{}\"/></entry>\n",
                        origin + "/changes#" + change.number(),
                        title(change),
                        change.time(),
                        change.article(),
                        kind(change)))
                .toList();
        return Html.of(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>{}</id>"
                        + "<title>Claimgraph: changed articles</title><updated>{}</updated>"
                        + "<author><name>Claimgraph</name></author><link rel=\"self\" href=\"{}\"/>\n{}</feed>\n",
                origin + "/changes",
                shown.isEmpty() ? "1970-01-01T00:00:00Z" : shown.getFirst().time(),
                origin + "/changes.atom",
                Html.join(entries));
    }

    private static ObjectNode json(List<Change> shown, String origin) {
        ObjectNode feed = JsonNodeFactory.instance.objectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1").put("title", "Claimgraph: changed articles");
        feed.put("home_page_url", origin + "/changes").put("feed_url", origin + "/changes.json");
        ArrayNode items = feed.putArray("items");
        for (Change change : shown) {
            ObjectNode item = items.addObject();
            item.put("id", Long.toString(change.number())).put("url", change.article());
            item.put("title", title(change)).put("content_text", title(change));
            item.put("date_published", change.time().toString());
            item.putArray("tags").add(kind(change));
            item.putObject("_claimgraph").put("identity", change.identity()).put("digest", change.digest());
        }
        return feed;
    }

    private static Html page(List<Change> shown) {
        List<Html> lines = shown.stream()
                .map(change -> Html.of(
                        "<tr><td class=\"short\">{}</td><td class=\"short\">{}</td><td class=\"long\">{}</td></tr>\n",
                        change.time(),
                        kind(change),
                        change.title().isEmpty() ? change.identity() : change.title()))
                .toList();
        Html head = Html.of("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/changes.atom\">\n");
        return Layout.page(
                "Changes",
                "",
                head,
                Html.of(
                        "<h1>Changes</h1><p class=\"lead\">Articles that came, were replaced or were removed, the newest first.</p>"
                                + "<p class=\"downloads\"><a href=\"/changes.atom\">ATOM</a> <a href=\"/changes.json\">JSON</a></p>"
                                + "{}",
                        lines.isEmpty()
                                ? Html.of("<p class=\"none\">Nothing has been noted yet.</p>")
                                : Html.of(
                                        "<table><thead><tr><th scope=\"col\">when</th><th scope=\"col\">what</th>"
                                                + "<th scope=\"col\">article</th></tr></thead><tbody>{}</tbody></table>",
                                        Html.join(lines))));
    }
}
