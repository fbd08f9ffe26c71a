package org.claimgraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        List<String> warnings = new ArrayList<>(read.warnings());
        warnings.add("the same text as " + first);
        return new ReadResult.Read(article, warnings);
    }

    private static Fingerprint fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer longs = ByteBuffer.wrap(hash);
            return new Fingerprint(longs.getLong(), longs.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
