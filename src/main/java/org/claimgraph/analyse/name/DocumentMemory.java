package org.claimgraph.analyse.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.analyse.NameType;

/**
 * What one document says of a name in its other places: the types it was given there, weighed by confidence. A person's
 * full name speaks for the surname alone, an organisation's for its initials. Filled in a first pass, asked in a second.
 */
final class DocumentMemory {

    private static final int LONGEST = 6;
    private static final double ENOUGH = 0.5;
    private static final double[] NO_EVIDENCE = new double[NameType.values().length];

    private final Map<Long, double[]> evidence = new HashMap<>();

    /** The names of one sentence, with the sign of their weight: 1 to remember, -1 to forget. */
    void add(String[] words, List<Found> names, int sign) {
        for (Found name : names) {
            add(phrase(words, name.first(), name.end()), name, sign);
            if (name.end() - name.first() > 1 && name.type() == NameType.PERSON) {
                add(phrase(words, name.end() - 1, name.end()), name, sign);
            }
            if (name.end() - name.first() > 1 && name.type() == NameType.ORGANIZATION) {
                add(NameLists.extend(0, initials(words, name)), name, sign);
            }
        }
    }

    private void add(long phrase, Found name, int sign) {
        evidence.computeIfAbsent(phrase, p -> new double[NameType.values().length])[
                name.type().ordinal()] += sign * name.confidence();
    }

    private static long phrase(String[] words, int first, int end) {
        long phrase = 0;
        for (int i = first; i < end; i++) {
            phrase = NameLists.extend(phrase, words[i]);
        }
        return phrase;
    }

    private static String initials(String[] words, Found name) {
        StringBuilder initials = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            if (WordShape.isCapitalised(words[i])) {
                initials.append(words[i].charAt(0));
            }
        }
        return initials.toString();
    }

    /** True if the document has this very name elsewhere. */
    boolean supports(String[] words, Found name) {
        double[] sums = evidence.get(phrase(words, name.first(), name.end()));
        return sums != null && Arrays.stream(sums).sum() > ENOUGH;
    }

    /** Raises the scores of labels that the rest of the document speaks for; true if any was changed. */
    boolean raise(String[] words, float[][] scores, float most) {
        boolean raised = false;
        for (int i = 0; i < words.length; i++) {
            if (WordShape.isCapitalised(words[i])) {
                int end = longest(words, i);
                if (end > i) {
                    raised = true;
                    raise(scores, i, end, evidence.getOrDefault(phrase(words, i, end), NO_EVIDENCE), most);
                    i = end - 1;
                }
            }
        }
        return raised;
    }

    private int longest(String[] words, int first) {
        int longest = first;
        long phrase = 0;
        for (int end = first + 1; end <= words.length && end - first <= LONGEST; end++) {
            phrase = NameLists.extend(phrase, words[end - 1]);
            double[] sums = evidence.get(phrase);
            if (sums != null && Arrays.stream(sums).sum() > ENOUGH) {
                longest = end;
            }
        }
        return longest;
    }

    private static void raise(float[][] scores, int first, int end, double[] sums, float most) {
        double all = Arrays.stream(sums).sum();
        for (NameType type : NameType.values()) {
            float more = (float) (most * sums[type.ordinal()] / (all + 0.5));
            NameLabels.raise(scores, first, end, type, more);
        }
    }
}
