package org.claimgraph.clean;

import java.util.List;
import java.util.Map;
import org.claimgraph.clean.CleanResult.Cleaned;
import org.claimgraph.read.RawArticle;
import org.claimgraph.read.RawArticle.Format;
import org.claimgraph.text.Document;

/** What the tests of cleaning share. */
final class Cleaning {

    private Cleaning() {}

    static CleanResult result(Format format, String content, Map<String, String> fields) {
        return new Cleaner(LanguageDetector.NONE, Integer.MAX_VALUE)
                .clean(new RawArticle("id", "here", format, content, fields));
    }

    static Document text(String content) {
        return document(result(Format.TEXT, content, Map.of()));
    }

    static Document page(String content) {
        return document(result(Format.HTML, content, Map.of()));
    }

    static Document document(CleanResult result) {
        if (result instanceof Cleaned cleaned) {
            return cleaned.document();
        }
        throw new AssertionError("not cleaned: " + result);
    }

    /** Blocks as "KIND words". */
    static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + block.span().in(document.text()))
                .toList();
    }
}
