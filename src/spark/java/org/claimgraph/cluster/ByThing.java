package org.claimgraph.cluster;

import org.apache.spark.Partitioner;

/** All that is said of one thing to one part, the same part in every run. */
final class ByThing extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int parts;

    ByThing(int parts) {
        this.parts = parts;
    }

    @Override
    public int numPartitions() {
        return parts;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(((Offer) key).thing().hashCode(), parts);
    }
}
