package org.claimgraph.cluster;

import java.util.List;
import org.apache.spark.Partitioner;

/**
 * Deals records out to parts like cards, so that parts are of one size whether the input is one huge file or a million small
 * ones, and a record always falls to the same part.
 *
 * @see #open the parts that are still to be made: only they become partitions of the Spark stage
 */
final class Deal extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int parts;
    private final int[] open;
    private final int[] partitionOf;

    Deal(int parts, List<Integer> open) {
        this.parts = parts;
        this.open = open.stream().mapToInt(Integer::intValue).toArray();
        this.partitionOf = new int[parts];
        java.util.Arrays.fill(partitionOf, -1);
        for (int i = 0; i < this.open.length; i++) {
            partitionOf[this.open[i]] = i;
        }
    }

    boolean isOpen(RecordKey key) {
        return partitionOf[part(key)] >= 0;
    }

    /** The part that a partition of the stage makes. */
    int partOfPartition(int partition) {
        return open[partition];
    }

    @Override
    public int numPartitions() {
        return open.length;
    }

    @Override
    public int getPartition(Object key) {
        return partitionOf[part((RecordKey) key)];
    }

    private int part(RecordKey key) {
        return (int) Math.floorMod(key.file() + key.record(), (long) parts);
    }
}
