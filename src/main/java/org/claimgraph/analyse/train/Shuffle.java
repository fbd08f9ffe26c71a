package org.claimgraph.analyse.train;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Fisher and Yates, from a seeded source: the same order on every machine. */
final class Shuffle {

    private Shuffle() {}

    static void of(List<?> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
