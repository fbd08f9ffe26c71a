package org.claimgraph.analyse.name;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimgraph.learn.Hash;

/**
 * Word lists the name finder looks into, as hashes of lower-case phrases: given names, surnames, cities, countries, and the
 * case in which words usually stand. Immutable.
 */
public final class NameLists {

    /** What a list says of a phrase, as bits. */
    public static final int GIVEN = 1;

    public static final int SURNAME = 1 << 1;
    public static final int CITY = 1 << 2;
    public static final int COUNTRY = 1 << 3;
    public static final int ANY_NAME = GIVEN | SURNAME | CITY | COUNTRY;
    public static final int LOWER = 1 << 9;
    public static final int CAPITAL = 1 << 10;
    public static final int UPPER = 1 << 11;

    static final int LONGEST = 6;

    private final int[] hashes; // sorted as unsigned
    private final short[] bits;
    private final int[] buckets = new int[(1 << 16) + 1];

    private NameLists(int[] hashes, short[] bits) {
        this.hashes = hashes;
        this.bits = bits;
        for (int hash : hashes) {
            buckets[(hash >>> 16) + 1]++;
        }
        for (int i = 0; i < 1 << 16; i++) {
            buckets[i + 1] += buckets[i];
        }
    }

    /** The bits of a phrase by its {@link #extend hash}, 0 if no list has it. */
    int of(long phrase) {
        int hash = (int) (phrase >>> 32);
        int top = hash >>> 16;
        for (int i = buckets[top]; i < buckets[top + 1]; i++) {
            if (hashes[i] == hash) {
                return bits[i];
            }
        }
        return 0;
    }

    /** True if a list of cities or countries has the phrase. */
    public boolean isPlace(List<String> words) {
        return (of(phrase(words)) & (CITY | COUNTRY)) != 0;
    }

    /** The bits of a single word by its {@link #key}. */
    int ofWord(long key) {
        return of(extend(0, key));
    }

    /** True for words that nearly always stand in small letters inside a sentence. */
    static boolean isCommon(int bits) {
        return (bits & (LOWER | CAPITAL | UPPER)) == LOWER;
    }

    /** The hash of a phrase made longer by a word's {@link #key}; 0 is the empty phrase. */
    static long extend(long phrase, long key) {
        return Hash.of(77, phrase, key);
    }

    static long key(String word) {
        return keyOfLower(word.toLowerCase(Locale.ROOT));
    }

    static long keyOfLower(String word) {
        return Hash.of(word);
    }

    static long phrase(List<String> words) {
        long phrase = 0;
        for (String word : words) {
            phrase = extend(phrase, key(word));
        }
        return phrase;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.writeInt(hashes[i]);
            out.writeShort(bits[i]);
        }
    }

    static NameLists read(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt() * 6];
        in.readFully(bytes);
        java.nio.ByteBuffer table = java.nio.ByteBuffer.wrap(bytes);
        int[] hashes = new int[bytes.length / 6];
        short[] bits = new short[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = table.getInt();
            bits[i] = table.getShort();
        }
        return new NameLists(hashes, bits);
    }

    /** Collects phrases; what several lists say of one is joined. */
    public static final class Builder {
        private final SortedMap<Integer, Integer> entries = new TreeMap<>(Integer::compareUnsigned);

        public Builder add(List<String> words, int bits) {
            long phrase = phrase(words);
            if (!words.isEmpty() && words.size() <= LONGEST) {
                entries.merge((int) (phrase >>> 32), bits, (a, b) -> a | b);
            }
            return this;
        }

        public NameLists build() {
            int[] hashes = entries.keySet().stream().mapToInt(Integer::intValue).toArray();
            short[] bits = new short[hashes.length];
            for (int i = 0; i < hashes.length; i++) {
                bits[i] = entries.getOrDefault(hashes[i], 0).shortValue();
            }
            return new NameLists(Arrays.copyOf(hashes, hashes.length), bits);
        }
    }
}
