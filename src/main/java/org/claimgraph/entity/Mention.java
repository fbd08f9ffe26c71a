package org.claimgraph.entity;

import java.util.List;
import org.claimgraph.text.Span;

/**
 * A stretch of text that refers to one entity, or to several ("the two leaders").
 *
 * @param entities keys of {@link Entity}, at least one
 * @param resolution why: "exact name", "surname", "acronym", "title", "pronoun", "metonym" …
 * @param confidence the estimated probability that the link is right, 0 to 1
 */
public record Mention(Span span, Kind kind, List<String> entities, String resolution, double confidence) {

    public Mention {
        entities = List.copyOf(entities);
    }

    public enum Kind {
        NAME,
        /** "The Belarusian leader", "the ministry". */
        NOMINAL,
        PRONOUN
    }
}
