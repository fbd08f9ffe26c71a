package org.claimgraph.clean;

import java.util.Map;
import java.util.Optional;
import org.claimgraph.text.Metadata;
import org.jsoup.nodes.Document;

final class PageMetadata {
    static Metadata of(Document page, Map<String, String> fields) {
        Optional<String> h1 = Optional.empty();
        for (var e : page.select("meta[property=og:title]")) if (h1.isEmpty()) h1 = Optional.of(e.attr("content"));
        return new Metadata(
                h1.or(() -> Optional.of(page.title())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en");
    }
}
