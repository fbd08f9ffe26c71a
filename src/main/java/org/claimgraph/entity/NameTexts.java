package org.claimgraph.entity;

/** The words of a name as it is usually written: on one line, in small letters if the article shouts. */
final class NameTexts {

    private final Discourse discourse;

    NameTexts(Discourse discourse) {
        this.discourse = discourse;
    }

    String of(NameSpan span) {
        String words = raw(span).replaceAll("\\s+", " ");
        return span.entry().isEmpty() ? Capitals.undone(words, discourse.gazetteer) : words;
    }

    /** As it stands in the text. */
    String raw(NameSpan span) {
        return discourse.words.span(span.first(), span.end()).in(discourse.analysis.text());
    }
}
