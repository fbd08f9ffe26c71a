package org.claimgraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Words grouped by the company they keep, in a binary tree: words of one cluster stand in like places, clusters that share
 * a long prefix of their path nearly so (Brown et al. 1992). Holds hashes only, no word. Immutable, safe for many threads.
 */
public final class WordClusters {

    private static final int MAGIC = 0x434C5531; // CLU1

    private final int[] hashes; // sorted as unsigned
    private final short[] clusters;
    private final long[] paths; // first step of the path in the highest bit
    private final byte[] lengths;
    /** Where the hashes with a given top 16 bits begin. */
    private final int[] buckets = new int[(1 << 16) + 1];

    WordClusters(int[] hashes, short[] clusters, long[] paths, byte[] lengths) {
        this.hashes = hashes;
        this.clusters = clusters;
        this.paths = paths;
        this.lengths = lengths;
        for (int hash : hashes) {
            buckets[(hash >>> 16) + 1]++;
        }
        for (int i = 0; i < 1 << 16; i++) {
            buckets[i + 1] += buckets[i];
        }
    }

    /** Number of clusters. */
    public int size() {
        return paths.length;
    }

    /** Number of words that have a cluster. */
    public int words() {
        return hashes.length;
    }

    /** The cluster of a word, or -1 if it was too rare to have one. Case counts; any digit stands for every digit. */
    public int of(CharSequence word) {
        int hash = hash(word);
        int top = hash >>> 16;
        for (int i = buckets[top]; i < buckets[top + 1]; i++) {
            if (hashes[i] == hash) {
                return clusters[i];
            }
        }
        return -1;
    }

    /**
     * The first steps of a cluster's path: a number that coarser cousins share. Shorter paths give all they have; prefixes
     * of different lengths never give the same number.
     *
     * @param cluster from {@link #of}, not -1
     * @param bits 1 to 58
     */
    public long prefix(int cluster, int bits) {
        int length = Math.min(bits, lengths[cluster]);
        return length == 0 ? 0 : (paths[cluster] >>> (64 - length)) << 6 | length;
    }

    static int hash(CharSequence word) {
        return (int) (Hash.of(hasDigit(word) ? folded(word) : word) >>> 32);
    }

    private static boolean hasDigit(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static CharSequence folded(CharSequence word) {
        char[] folded = new char[word.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = word.charAt(i);
            folded[i] = c >= '0' && c <= '9' ? '0' : c;
        }
        return java.nio.CharBuffer.wrap(folded);
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(paths.length);
        for (int c = 0; c < paths.length; c++) {
            out.writeLong(paths[c]);
            out.writeByte(lengths[c]);
        }
        out.writeInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.writeInt(hashes[i]);
            out.writeShort(clusters[i]);
        }
    }

    /** @throws IOException if the stream ends early or does not hold word clusters */
    public static WordClusters read(DataInput in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a word cluster file");
        }
        int size = in.readInt();
        long[] paths = new long[size];
        byte[] lengths = new byte[size];
        for (int c = 0; c < size; c++) {
            paths[c] = in.readLong();
            lengths[c] = in.readByte();
        }
        byte[] bytes = new byte[in.readInt() * 6];
        in.readFully(bytes);
        java.nio.ByteBuffer table = java.nio.ByteBuffer.wrap(bytes);
        int[] hashes = new int[bytes.length / 6];
        short[] clusters = new short[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = table.getInt();
            clusters[i] = table.getShort();
        }
        return new WordClusters(hashes, clusters, paths, lengths);
    }

    /** Of words in falling order of frequency, the cluster of each, and the clusters' paths as strings of 0 and 1. */
    static WordClusters of(String[] words, int[] clusterOf, String[] tree) {
        long[] keyed = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            keyed[i] = (hash(words[i]) & 0xFFFFFFFFL) << 32 | i;
        }
        // Unsigned order; the more frequent of two words with one hash comes first and keeps it.
        Long[] boxed = Arrays.stream(keyed).boxed().toArray(Long[]::new);
        Arrays.sort(boxed, Long::compareUnsigned);
        int[] hashes = new int[words.length];
        short[] clusters = new short[words.length];
        int n = 0;
        for (long entry : boxed) {
            int hash = (int) (entry >>> 32);
            if (n == 0 || hashes[n - 1] != hash) {
                hashes[n] = hash;
                clusters[n++] = (short) clusterOf[(int) entry];
            }
        }
        long[] paths = new long[tree.length];
        byte[] lengths = new byte[tree.length];
        for (int c = 0; c < tree.length; c++) {
            lengths[c] = (byte) Math.min(58, tree[c].length());
            for (int bit = 0; bit < lengths[c]; bit++) {
                paths[c] |= (long) (tree[c].charAt(bit) - '0') << (63 - bit);
            }
        }
        return new WordClusters(Arrays.copyOf(hashes, n), Arrays.copyOf(clusters, n), paths, lengths);
    }
}
