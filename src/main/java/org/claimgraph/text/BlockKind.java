package org.claimgraph.text;

/** What a block of a document is; only {@link #isProse() prose} is searched for claims, names and events. */
public enum BlockKind {
    /** The article's own title, at most one. */
    HEADLINE,
    /** A heading inside the article. */
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    BLOCKQUOTE,
    /** Under a picture, with or without its credit. */
    CAPTION,
    /** Author, agency, place or date line. */
    BYLINE,
    /** Navigation, teasers, credits, "share this article": part of the text so that offsets hold, but silent. */
    BOILERPLATE;

    public boolean isProse() {
        return switch (this) {
            case HEADLINE, HEADING, PARAGRAPH, LIST_ITEM, BLOCKQUOTE -> true;
            case CAPTION, BYLINE, BOILERPLATE -> false;
        };
    }
}
