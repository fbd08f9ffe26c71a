package org.claimgraph.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the texts of a run by their hashes and says of an exact copy where the first one stood. */
final class Duplicates {

    /** The oldest are forgotten beyond this, so that memory does not grow with the input. */
    static final int REMEMBERED = 500_000;

    private record Fingerprint(long high, long low) {}

    private final Map<Fingerprint, String> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Fingerprint, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The same result, with a warning if its text came before. */
    ReadResult mark(ReadResult result) {
        if (!(result instanceof ReadResult.Read read)) {
            return result;
        }
        RawArticle article = read.article();
        String first = seen.putIfAbsent(fingerprint(article.content()), article.location());
        if (first == null) {
            return result;
        }
        return read.with("the same text as " + first);
    }

    /** 128 bits over the characters: two texts of a billion meet by chance once in 10^20. Not made to withstand an attacker. */
    private static Fingerprint fingerprint(String text) {
        long high = 0x9E3779B97F4A7C15L;
        long low = 0xC2B2AE3D27D4EB4FL;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            high = (high ^ c) * 0xFF51AFD7ED558CCDL;
            high ^= high >>> 29;
            low = Long.rotateLeft(low + c, 31) * 0x9FB21C651E98DF25L;
        }
        return new Fingerprint(high ^ text.length(), low ^ (low >>> 32));
    }
}
