package org.claimgraph.entity;

/**
 * The words of a name as it is usually written: on one line, in small letters if the article shouts, without a
 * bracket that has lost its partner.
 */
final class NameTexts {

    private final Discourse discourse;

    NameTexts(Discourse discourse) {
        this.discourse = discourse;
    }

    String of(NameSpan span) {
        String words = paired(paired(raw(span).replaceAll("\\s+", " "), '(', ')'), '[', ']');
        return span.entry().isEmpty() ? Capitals.undone(words, discourse.gazetteer) : words;
    }

    private static String paired(String words, char open, char close) {
        int at = words.indexOf(open);
        return at >= 0 && at < words.indexOf(close)
                ? words
                : words.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
    }

    /** As it stands in the text. */
    String raw(NameSpan span) {
        return discourse.words.span(span.first(), span.end()).in(discourse.analysis.text());
    }
}
