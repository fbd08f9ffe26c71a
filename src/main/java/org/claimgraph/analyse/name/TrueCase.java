package org.claimgraph.analyse.name;

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

    static Style style(SentenceWords words, NameLists lists) {
        int upper = 0;
        int letters = 0;
        int common = 0;
        int raised = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() > 1 && WordShape.isWord(word)) {
                letters++;
                upper += WordShape.isUpper(word) ? 1 : 0;
                if (i > 0 && word.length() > 3 && NameLists.isCommon(lists.ofWord(words.key(i)))) {
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

    static SentenceWords restore(SentenceWords words, Style style, NameLists lists) {
        if (style == Style.PLAIN) {
            return words;
        }
        String[] restored = new String[words.size()];
        for (int i = 0; i < restored.length; i++) {
            restored[i] = words.isCapitalised(i) ? usual(words, i, style, lists.ofWord(words.key(i))) : words.get(i);
        }
        return SentenceWords.of(restored);
    }

    private static String usual(SentenceWords words, int i, Style style, int bits) {
        String word = words.get(i);
        String small = words.lower(i);
        if (NameLists.isCommon(bits)) {
            return small;
        }
        boolean keep = style == Style.TITLE || (bits & NameLists.UPPER) != 0 || word.length() < 2;
        return keep ? word : word.charAt(0) + small.substring(1);
    }
}
