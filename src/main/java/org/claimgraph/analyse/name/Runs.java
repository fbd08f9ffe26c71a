package org.claimgraph.analyse.name;

import java.util.Set;

/**
 * Runs of capitalised words in a sentence, with the small words that join names ("of", "and the", "for"), and acronyms in
 * brackets behind the run they abbreviate.
 */
final class Runs {

    private static final Set<String> JOINS =
            Set.of("of", "for", "&", "de", "del", "la", "al", "bin", "van", "von", "der");

    private final String[] words;
    private final int[] begin;
    private final int[] end;
    private final boolean[] abbreviated;
    private final boolean[] abbreviates;

    Runs(String[] words) {
        this.words = words;
        this.begin = new int[words.length];
        this.end = new int[words.length];
        this.abbreviated = new boolean[words.length];
        this.abbreviates = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            int stop = WordShape.isCapitalised(words[i]) ? end(words, i) : i + 1;
            for (int k = i; k < stop; k++) {
                begin[k] = i;
                end[k] = stop;
            }
            i = stop - 1;
        }
        for (int i = 1; i + 1 < words.length; i++) {
            if (words[i - 1].equals("(") && words[i + 1].equals(")") && WordShape.isUpper(words[i])) {
                markAbbreviation(i);
            }
        }
    }

    private static int end(String[] words, int i) {
        int k = i + 1;
        while (k < words.length) {
            if (WordShape.isCapitalised(words[k])) {
                k++;
            } else if (k + 1 < words.length && JOINS.contains(words[k]) && WordShape.isCapitalised(words[k + 1])) {
                k += 2;
            } else {
                return k;
            }
        }
        return k;
    }

    private void markAbbreviation(int i) {
        int stop = i - 1;
        int from = stop;
        String letters = words[i].replace(".", "");
        int left = letters.length();
        while (from > 0 && left > 0 && stop - from < 2 * letters.length()) {
            from--;
            if (words[from].charAt(0) == letters.charAt(left - 1)) {
                left--;
            } else if (WordShape.isCapitalised(words[from])) {
                return;
            }
        }
        if (left == 0 && letters.length() > 1) {
            abbreviates[i] = true;
            for (int k = from; k < stop; k++) {
                abbreviated[k] = true;
            }
        }
    }

    int begin(int i) {
        return begin[i];
    }

    int end(int i) {
        return end[i];
    }

    /** True for an acronym in brackets whose letters are the initials of the words before. */
    boolean abbreviates(int i) {
        return abbreviates[i];
    }

    boolean abbreviated(int i) {
        return abbreviated[i];
    }
}
