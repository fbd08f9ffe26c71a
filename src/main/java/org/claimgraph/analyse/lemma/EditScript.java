package org.claimgraph.analyse.lemma;

import java.util.Locale;

/**
 * How to make a lemma from a form: lower it or not, cut letters off its end, add others.
 *
 * @param lower whether the form is put in lower case first
 * @param cut letters to cut
 * @param added letters to add
 */
public record EditScript(boolean lower, int cut, String added) {

    public static final EditScript KEEP = new EditScript(false, 0, "");

    /** The script with the longest common beginning. */
    public static EditScript between(String form, String lemma) {
        int kept = common(form, lemma);
        String small = form.toLowerCase(Locale.ROOT);
        int keptSmall = common(small, lemma);
        return keptSmall > kept || kept == 0
                ? new EditScript(true, small.length() - keptSmall, lemma.substring(keptSmall))
                : new EditScript(false, form.length() - kept, lemma.substring(kept));
    }

    /** A form shorter than the cut is left as it is. */
    public String apply(String form) {
        String base = lower ? form.toLowerCase(Locale.ROOT) : form;
        if (cut == 0 && added.isEmpty()) {
            return base;
        }
        return cut > base.length() ? base : base.substring(0, base.length() - cut) + added;
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
