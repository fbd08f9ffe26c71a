package org.claimgraph.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the texts of a run by their sketches and says of a near copy which earlier one it is like. */
public final class NearCopies {

    /** Four fifths of the runs of words in common: an edited copy, not a rewrite and not another story of the same site. */
    static final double LIKE = 0.8;

    /** The oldest are forgotten beyond this, so that memory does not grow with the input. */
    static final int REMEMBERED = 20_000;

    /** At a likeness of 0.8 two texts agree on one group of four bins in 99.9 of 100 cases. */
    private static final int GROUP = 4;

    private record Seen(String location, Sketch sketch) {}

    private final Map<Long, Seen> byKey = new HashMap<>();
    private final Deque<Seen> order = new ArrayDeque<>();

    /** Where a text much like this one was read; remembers this one if there is none. */
    public Optional<String> firstLike(String location, Sketch sketch) {
        Optional<String> found = find(sketch);
        if (found.isEmpty()) {
            remember(new Seen(location, sketch));
        }
        return found;
    }

    private Optional<String> find(Sketch sketch) {
        for (int from = 0; from < Sketch.BINS; from += GROUP) {
            Seen seen = byKey.get(sketch.key(from, GROUP));
            if (seen != null && seen.sketch.likeness(sketch) >= LIKE) {
                return Optional.of(seen.location);
            }
        }
        return Optional.empty();
    }

    private void remember(Seen seen) {
        for (int from = 0; from < Sketch.BINS; from += GROUP) {
            long key = seen.sketch.key(from, GROUP);
            if (key != 0) {
                byKey.put(key, seen);
            }
        }
        order.add(seen);
        if (order.size() > REMEMBERED) {
            forget(order.remove());
        }
    }

    private void forget(Seen seen) {
        for (int from = 0; from < Sketch.BINS; from += GROUP) {
            byKey.remove(seen.sketch.key(from, GROUP), seen);
        }
    }
}
