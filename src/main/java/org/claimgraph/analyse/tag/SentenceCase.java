package org.claimgraph.analyse.tag;

/** How a sentence uses capitals: a capital means a name in running text, and nothing in a headline. */
enum SentenceCase {
    RUNNING,
    TITLE,
    CAPITALS;

    private static final int SHORT_WORD = 3;

    static SentenceCase of(String[] forms) {
        int words = 0;
        int titles = 0;
        int capitals = 0;
        for (String form : forms) {
            if (form.length() > SHORT_WORD && Character.isLetter(form.charAt(0))) {
                words++;
                titles += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                capitals +=
                        Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(form.length() - 1))
                                ? 1
                                : 0;
            }
        }
        if (words > 1 && capitals * 4 > words * 3) {
            return CAPITALS;
        }
        return words > 2 && titles * 4 > words * 3 ? TITLE : RUNNING;
    }
}
