package org.claimgraph.entity;

import java.util.Optional;
import org.claimgraph.entity.gazetteer.Entry;

/**
 * Tokens [first, end) that name something.
 *
 * @param type what the finder takes it for; the gazetteer's type wins where there is an entry
 * @param entry the gazetteer entry it means, if that is clear from the name itself
 * @param surname true for a bare surname that means {@code entry} only if no one else of that name is about
 */
record NameSpan(int first, int end, EntityType type, Optional<Entry> entry, boolean surname, double confidence) {

    int length() {
        return end - first;
    }

    boolean overlaps(NameSpan other) {
        return first < other.end && other.first < end;
    }
}
