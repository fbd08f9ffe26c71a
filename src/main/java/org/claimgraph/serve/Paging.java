package org.claimgraph.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.QueryRunner;

/** Addresses of the pages before and after, as Link headers (RFC 8288) and as links. */
record Paging(Optional<String> first, Optional<String> previous, Optional<String> next) {

    static Paging of(QueryResult.Rows rows, Ask ask) {
        return new Paging(
                rows.page() > 1 ? Optional.of(page(ask, 1)) : Optional.empty(),
                rows.page() > 1 ? Optional.of(page(ask, rows.page() - 1)) : Optional.empty(),
                rows.more() ? Optional.of(page(ask, rows.page() + 1)) : Optional.empty());
    }

    private static String page(Ask ask, int page) {
        Map<String, String> parameters = new TreeMap<>(ask.parameters());
        parameters.put(QueryRunner.PAGE, Integer.toString(page));
        return Links.query(ask.path(), parameters);
    }

    Reply addTo(Reply reply) {
        Map<String, Optional<String>> relations = new LinkedHashMap<>();
        relations.put("first", first);
        relations.put("prev", previous);
        relations.put("next", next);
        StringBuilder header = new StringBuilder();
        relations.forEach((relation, address) -> address.ifPresent(target ->
                header.append(header.isEmpty() ? "" : ", ").append("<" + target + ">; rel=\"" + relation + "\"")));
        return header.isEmpty() ? reply : reply.with("Link", header.toString());
    }

    Html html() {
        return previous.isEmpty() && next.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<nav class=\"pages\" aria-label=\"Pages\">{} {}</nav>",
                        previous.map(target -> Html.of("<a rel=\"prev\" href=\"{}\">← Previous</a>", target))
                                .orElse(Html.NOTHING),
                        next.map(target -> Html.of("<a rel=\"next\" href=\"{}\">Next →</a>", target))
                                .orElse(Html.NOTHING));
    }
}
