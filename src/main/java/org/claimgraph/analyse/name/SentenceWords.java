package org.claimgraph.analyse.name;

import java.util.Locale;

/** The words of a sentence with straight quotation marks, and what is asked of each again and again, worked out once. */
final class SentenceWords {

    private final String[] words;
    private final String[] lower;
    private final long[] keys;

    private SentenceWords(String[] words) {
        this.words = words;
        this.lower = new String[words.length];
        this.keys = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            lower[i] = words[i].toLowerCase(Locale.ROOT);
            keys[i] = NameLists.keyOfLower(lower[i]);
        }
    }

    static SentenceWords of(String... words) {
        String[] plain = new String[words.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = words[i].replace('’', '\'')
                    .replace('‘', '\'')
                    .replace('“', '"')
                    .replace('”', '"');
        }
        return new SentenceWords(plain);
    }

    int size() {
        return words.length;
    }

    String get(int i) {
        return words[i];
    }

    String lower(int i) {
        return lower[i];
    }

    /** The word's part in the hash of a phrase: {@link NameLists#extend}. */
    long key(int i) {
        return keys[i];
    }

    boolean isCapitalised(int i) {
        return WordShape.isCapitalised(words[i]);
    }

    /** The hash of the words {@code first} to before {@code end}. */
    long phrase(int first, int end) {
        long phrase = 0;
        for (int i = first; i < end; i++) {
            phrase = NameLists.extend(phrase, keys[i]);
        }
        return phrase;
    }
}
