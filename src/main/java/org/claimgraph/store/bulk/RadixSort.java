package org.claimgraph.store.bulk;

/**
 * Sorts tuples of unsigned longs, digit by digit from the last column's lowest to the first column's highest. Ids of nodes are
 * small numbers, so most digits are the same in all tuples and cost nothing.
 */
final class RadixSort {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    /**
     * Tuples that are alike in the leading columns keep their order.
     *
     * @param tuples one after the other
     * @param spare as long as {@code tuples}
     * @param leading number of columns to sort by
     * @return the one of the two arrays that holds the result
     */
    static long[] sort(long[] tuples, long[] spare, int count, int columns, int leading) {
        long[] from = tuples;
        long[] to = spare;
        for (int column = leading - 1; column >= 0; column--) {
            long varying = varying(from, count, columns, column);
            for (int shift = 0; shift < Long.SIZE; shift += BITS) {
                if ((varying >>> shift & BUCKETS - 1) != 0) {
                    deal(from, to, count, columns, column, shift);
                    long[] swap = from;
                    from = to;
                    to = swap;
                }
            }
        }
        return from;
    }

    /** The bits in which not all tuples are alike. */
    private static long varying(long[] tuples, int count, int columns, int column) {
        long varying = 0;
        for (int i = column; i < count * columns; i += columns) {
            varying |= tuples[i] ^ tuples[column];
        }
        return varying;
    }

    private static void deal(long[] from, long[] to, int count, int columns, int column, int shift) {
        int[] places = new int[BUCKETS + 1];
        for (int i = column; i < count * columns; i += columns) {
            places[(int) (from[i] >>> shift & BUCKETS - 1) + 1] += columns;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            places[bucket + 1] += places[bucket];
        }
        for (int row = 0; row < count * columns; row += columns) {
            int bucket = (int) (from[row + column] >>> shift & BUCKETS - 1);
            System.arraycopy(from, row, to, places[bucket], columns);
            places[bucket] += columns;
        }
    }

    private RadixSort() {}
}
