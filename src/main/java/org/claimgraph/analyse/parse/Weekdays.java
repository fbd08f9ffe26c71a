package org.claimgraph.analyse.parse;

import java.util.Locale;
import java.util.Set;

/** "said Monday": a bare weekday right after a verb says when, whatever the parser takes it for; it is nobody's subject. */
final class Weekdays {

    private static final Set<String> NAMES =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Weekdays() {}

    static boolean isWeekday(String form) {
        return NAMES.contains(form.toLowerCase(Locale.ROOT));
    }

    /**
     * Makes the word depend on the verb before it, unless that verb stands below the word.
     *
     * @param when the label of such adverbials
     */
    static void hang(int[] heads, int[] labels, int word, int when) {
        int verb = word - 1;
        for (int i = verb; i < heads.length; i = heads[i]) {
            if (i == word) {
                return;
            }
        }
        heads[word] = verb;
        labels[word] = when;
    }
}
