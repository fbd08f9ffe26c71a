package org.claimgraph.clean;

import java.util.Map;
import java.util.Optional;
import org.claimgraph.text.Metadata;
import org.jsoup.nodes.Document;

final class PageMetadata {
    static Metadata of(Document page, Map<String, String> fields) {
        return new Metadata(Optional.of(page.title()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en");
    }
}
