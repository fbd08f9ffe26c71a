package org.claimgraph.read;

import java.io.InputStream;
import java.util.Map;

/**
 * What the readers are told from outside.
 *
 * @param fieldMap JSON fields of the user's own ({@code --map}): our name (id, text, title, outlet, author, date, url,
 *     language) to theirs; they go before the known aliases
 * @param standardInput read for the input {@code -}; not closed
 * @param maxArticleBytes an article larger than this, after decompression, is skipped
 * @param maxRatio a compressed file that unpacks to more than this many times its size is given up as a bomb
 * @param skipCopies an article whose text came before is skipped, and not read with a warning
 */
public record ReadOptions(
        Map<String, String> fieldMap,
        InputStream standardInput,
        int maxArticleBytes,
        int maxRatio,
        boolean skipCopies) {

    public ReadOptions {
        fieldMap = Map.copyOf(fieldMap);
        if (maxArticleBytes < 1 || maxRatio < 1) {
            throw new IllegalArgumentException("limits must be positive: " + maxArticleBytes + ", " + maxRatio);
        }
    }

    /** No field map, empty standard input, 32 MB an article, 200 to 1. */
    public static ReadOptions standard() {
        return new ReadOptions(Map.of(), InputStream.nullInputStream(), 32 << 20, 200, false);
    }

    public ReadOptions withFieldMap(Map<String, String> map) {
        return new ReadOptions(map, standardInput, maxArticleBytes, maxRatio, skipCopies);
    }

    public ReadOptions withStandardInput(InputStream in) {
        return new ReadOptions(fieldMap, in, maxArticleBytes, maxRatio, skipCopies);
    }

    public ReadOptions withMaxArticleBytes(int bytes) {
        return new ReadOptions(fieldMap, standardInput, bytes, maxRatio, skipCopies);
    }

    public ReadOptions withMaxRatio(int ratio) {
        return new ReadOptions(fieldMap, standardInput, maxArticleBytes, ratio, skipCopies);
    }

    public ReadOptions withoutCopies(boolean skip) {
        return new ReadOptions(fieldMap, standardInput, maxArticleBytes, maxRatio, skip);
    }
}
