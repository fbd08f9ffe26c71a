package org.claimgraph.analyse.name;

import java.util.Set;

/**
 * Runs of capitalised words in a sentence, with the small words that join names ("of", "and the", "for"), and acronyms in
 * brackets behind the run they abbreviate.
 */
final class Runs {

    private static final Set<String> JOINS =
            Set.of("of", "for", "&", "de", "del", "la", "al", "bin", "van", "von", "der");

    private final SentenceWords words;
    private final int[] begin;
    private final int[] end;
    private final boolean[] abbreviated;
    private final boolean[] abbreviates;

    Runs(SentenceWords words) {
        this.words = words;
        this.begin = new int[words.size()];
        this.end = new int[words.size()];
        this.abbreviated = new boolean[words.size()];
        this.abbreviates = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int stop = words.isCapitalised(i) ? end(words, i) : i + 1;
            for (int k = i; k < stop; k++) {
                begin[k] = i;
                end[k] = stop;
            }
            i = stop - 1;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i - 1).equals("(") && words.get(i + 1).equals(")") && WordShape.isUpper(words.get(i))) {
                markAbbreviation(i);
            }
        }
    }

    private static int end(SentenceWords words, int i) {
        int k = i + 1;
        while (k < words.size()) {
            if (words.isCapitalised(k)) {
                k++;
            } else if (k + 1 < words.size() && JOINS.contains(words.get(k)) && words.isCapitalised(k + 1)) {
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
        String letters = words.get(i).replace(".", "");
        int left = letters.length();
        while (from > 0 && left > 0 && stop - from < 2 * letters.length()) {
            from--;
            if (words.get(from).charAt(0) == letters.charAt(left - 1)) {
                left--;
            } else if (words.isCapitalised(from)) {
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
