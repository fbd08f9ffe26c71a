package org.claimgraph.cluster;

import java.io.Serializable;
import java.util.Comparator;

/** Where a record stands in the input; the order of keys is the order in which the command line reads. */
record RecordKey(int file, long record) implements Serializable, Comparable<RecordKey> {

    private static final Comparator<RecordKey> ORDER =
            Comparator.comparingInt(RecordKey::file).thenComparingLong(RecordKey::record);

    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }
}
