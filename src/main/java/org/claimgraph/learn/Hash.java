package org.claimgraph.learn;

/**
 * Feature hashing (Weinberger et al. 2009): a feature is a number, its words are never kept. 64-bit FNV-1a over UTF-16
 * units, mixed by the finaliser of MurmurHash3; the same on every machine and run.
 */
public final class Hash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The hash of the part from {@code begin} to before {@code end}: the same as of a text that is only that part. */
    public static long of(CharSequence text, int begin, int end) {
        long h = BASIS;
        for (int i = begin; i < end; i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return finish(h);
    }

    /** A feature of a template and one value. */
    public static long of(int template, long value) {
        return finish((BASIS + template) * PRIME ^ value);
    }

    /** A feature of a template and two values; their order matters. */
    public static long of(int template, long first, long second) {
        return finish(of(template, first) * 31 ^ second);
    }

    /** A feature of a template and three values; their order matters. */
    public static long of(int template, long first, long second, long third) {
        return finish(of(template, first, second) * 31 ^ third);
    }

    private static long finish(long h) {
        long x = h ^ (h >>> 33);
        x *= 0xff51afd7ed558ccdL;
        x ^= x >>> 33;
        x *= 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
    }
}
