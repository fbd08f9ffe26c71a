package org.claimgraph.clean;

import java.util.Locale;
import org.claimgraph.clean.CleanResult.Cleaned;
import org.claimgraph.clean.CleanResult.Rejected;
import org.claimgraph.read.RawArticle;
import org.claimgraph.text.Document;

/** One article as it came to its text, blocks and metadata. Pure, and safe for use by several threads at once. */
public final class Cleaner {

    /** Some 150,000 words: no article, and the longest text that is analysed in reasonable time and memory. */
    public static final int MOST_CHARS = 1_000_000;

    private final LanguageGate languages;
    private final int mostChars;

    /** @param detector {@link LanguageDetector#NONE} takes every article for what it says it is, or for English */
    public Cleaner(LanguageDetector detector) {
        this(detector, MOST_CHARS);
    }

    /** @param mostChars an article with more text than this is rejected; bounds what one article can cost */
    public Cleaner(LanguageDetector detector, int mostChars) {
        this.languages = new LanguageGate(detector);
        this.mostChars = mostChars;
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
        if (document.text().length() > mostChars) {
            return new Rejected(
                    article.location(),
                    String.format(
                            Locale.ROOT,
                            "a text of %,d characters, more than the limit of %,d",
                            document.text().length(),
                            mostChars),
                    "Split it into articles, or raise the limit with --max-article-chars.");
        }
        return languages
                .refusal(document)
                .<CleanResult>map(reason -> new Rejected(
                        article.location(), reason, "Only English is analysed so far; leave the article out."))
                .orElseGet(() -> new Cleaned(document));
    }
}
