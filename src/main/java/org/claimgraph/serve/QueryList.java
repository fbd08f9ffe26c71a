package org.claimgraph.serve;

import java.util.List;
import java.util.Map;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;

/** All saved queries for people, by topic. */
final class QueryList {

    private QueryList() {}

    static Html html(SavedQueries queries) {
        return Html.of(
                "<h1>Saved queries</h1><p class=\"lead\">{} questions to start from. Each is a form, a table and an address "
                        + "for your own tools.</p>{}",
                queries.all().size(),
                topics(queries));
    }

    static Html topics(SavedQueries queries) {
        return Html.of(
                "<div class=\"topics\">{}</div>",
                Html.join(queries.byTopic().entrySet().stream()
                        .map(QueryList::topic)
                        .toList()));
    }

    private static Html topic(Map.Entry<String, List<SavedQuery>> topic) {
        return Html.of(
                "<section class=\"topic\"><h2>{}</h2><ul>{}</ul></section>\n",
                topic.getKey(),
                Html.join(topic.getValue().stream()
                        .map(query -> Html.of(
                                "<li><a href=\"/queries/{}\">{}</a><span>{}</span></li>\n",
                                query.name(),
                                query.title(),
                                query.summary()))
                        .toList()));
    }
}
