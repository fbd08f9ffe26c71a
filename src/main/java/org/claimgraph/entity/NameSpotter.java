package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of an article: the gazetteer's by dictionary, the others by the name finder and by patterns that the finder
 * sometimes misses. The gazetteer overrides the finder's type.
 */
final class NameSpotter {

    private NameSpotter() {}

    /** In text order, without overlap. */
    static List<NameSpan> spot(Discourse discourse, BodyNamer bodies) {
        List<NameSpan> found = new ArrayList<>();
        found.addAll(new DictionaryNames(discourse).spans());
        found.addAll(new FinderNames(discourse).spans());
        found.addAll(new PatternNames(discourse).spans());
        found.addAll(bodies.spans());
        return new Overlaps(discourse).resolved(found);
    }
}
