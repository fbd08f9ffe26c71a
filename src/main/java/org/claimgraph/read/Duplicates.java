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

    private final boolean skip;

    /** @param skip true to leave copies out */
    Duplicates(boolean skip) {
        this.skip = skip;
    }

    /** The same result; with a warning, or skipped, if its text came before. */
    ReadResult mark(ReadResult result) {
        if (!(result instanceof ReadResult.Read read)) {
            return result;
        }
        RawArticle article = read.article();
        String first = seen.putIfAbsent(fingerprint(article.content()), article.location());
        if (first == null) {
            return result;
        }
        String reason = "the same text as \"" + first + "\"";
        return skip
                ? new ReadResult.Skipped(article.location(), reason, "Run without --skip-copies to load it.")
                : read.with(new Warning(Warning.Kind.COPY, reason));
    }

    /** 128 bits over the characters: two texts of a billion meet by chance once in 10^20. Not made to withstand an attacker. */
    private static Fingerprint fingerprint(String text) {
        long high = 0x9E3779B97F4A7C15L ^ text.length();
        long low = 0xC2B2AE3D27D4EB4FL;
        for (int at = 0; at < text.length(); at += 4) {
            long four = four(text, at);
            high = (high ^ four) * 0xFF51AFD7ED558CCDL;
            high ^= high >>> 29;
            low = Long.rotateLeft(low + four, 31) * 0x9FB21C651E98DF25L;
        }
        return new Fingerprint(high, low ^ (low >>> 32));
    }

    private static long four(String text, int at) {
        long four = 0;
        for (int i = at; i < Math.min(at + 4, text.length()); i++) {
            four = four << 16 | text.charAt(i);
        }
        return four;
    }
}
