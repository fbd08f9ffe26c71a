package org.claimgraph.clean;

import org.claimgraph.clean.CleanResult.Cleaned;
import org.claimgraph.clean.CleanResult.Rejected;
import org.claimgraph.read.RawArticle;
import org.claimgraph.text.Document;

/** One article as it came to its text, blocks and metadata. Pure, and safe for use by several threads at once. */
public final class Cleaner {

    private final LanguageGate languages;

    /** @param detector {@link LanguageDetector#NONE} takes every article for what it says it is, or for English */
    public Cleaner(LanguageDetector detector) {
        this.languages = new LanguageGate(detector);
    }

    /** Cleans; rejects what has no prose in it or is not in a language that the analysis knows. */
    public CleanResult clean(RawArticle article) {
        Document document =
                switch (article.format()) {
                    case TEXT, MARKDOWN -> TextCleaner.clean(article);
                    case HTML -> PageCleaner.clean(article);
                };
        if (document.blocks().stream().noneMatch(block -> block.kind().isProse())) {
            return new Rejected(
                    article.location(),
                    "nothing is left of it but page furniture",
                    "Check that it is an article and not a list of links or a gallery.");
        }
        return languages
                .refusal(document)
                .<CleanResult>map(reason -> new Rejected(
                        article.location(), reason, "Only English is analysed so far; leave the article out."))
                .orElseGet(() -> new Cleaned(document));
    }
}
