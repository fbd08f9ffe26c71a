package org.claimgraph.analyse.name;

/** What a word looks like: letters become X or x, digits d, runs longer than two are cut. */
final class WordShape {

    private WordShape() {}

    static String of(String word) {
        StringBuilder shape = new StringBuilder();
        int run = 0;
        for (int i = 0; i < word.length() && shape.length() < 10; i++) {
            char kind = kind(word.charAt(i));
            run = !shape.isEmpty() && shape.charAt(shape.length() - 1) == kind ? run + 1 : 1;
            if (run <= 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    static boolean isWord(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    /** Two letters or more, none of them small. */
    static boolean isUpper(String word) {
        return word.length() > 1 && isWord(word) && word.chars().noneMatch(Character::isLowerCase);
    }
}
