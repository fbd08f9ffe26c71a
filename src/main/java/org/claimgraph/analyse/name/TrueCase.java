package org.claimgraph.analyse.name;

import java.util.Locale;

/**
 * Headlines in Title Case or ALL CAPS, rewritten the way their words usually stand in running text, so that one model reads
 * both. Ordinary sentences stay as they are.
 */
final class TrueCase {

    /** How a sentence is written. */
    enum Style {
        PLAIN,
        TITLE,
        UPPER
    }

    private TrueCase() {}

    static Style style(String[] words, NameLists lists) {
        int upper = 0;
        int letters = 0;
        int common = 0;
        int raised = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.length() > 1 && WordShape.isWord(word)) {
                letters++;
                upper += WordShape.isUpper(word) ? 1 : 0;
                if (i > 0 && word.length() > 3 && NameLists.isCommon(lists.ofWord(word))) {
                    common++;
                    raised += WordShape.isCapitalised(word) ? 1 : 0;
                }
            }
        }
        if (letters >= 3 && upper >= 0.8 * letters) {
            return Style.UPPER;
        }
        return common >= 2 && raised >= 0.75 * common ? Style.TITLE : Style.PLAIN;
    }

    static String[] restore(String[] words, Style style, NameLists lists) {
        if (style == Style.PLAIN) {
            return words;
        }
        String[] restored = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            restored[i] = WordShape.isCapitalised(words[i]) ? usual(words[i], style, lists.ofWord(words[i])) : words[i];
        }
        return restored;
    }

    private static String usual(String word, Style style, int bits) {
        String small = word.toLowerCase(Locale.ROOT);
        if (NameLists.isCommon(bits)) {
            return small;
        }
        boolean keep = style == Style.TITLE || (bits & NameLists.UPPER) != 0 || word.length() < 2;
        return keep ? word : word.charAt(0) + small.substring(1);
    }
}
