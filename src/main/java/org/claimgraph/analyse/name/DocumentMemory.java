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
    void add(SentenceWords words, List<Found> names, int sign) {
        for (Found name : names) {
            add(words.phrase(name.first(), name.end()), name, sign);
            if (name.end() - name.first() > 1 && name.type() == NameType.PERSON) {
                add(words.phrase(name.end() - 1, name.end()), name, sign);
            }
            if (name.end() - name.first() > 1 && name.type() == NameType.ORGANIZATION) {
                add(NameLists.extend(0, NameLists.key(initials(words, name))), name, sign);
            }
        }
    }

    private void add(long phrase, Found name, int sign) {
        evidence.computeIfAbsent(phrase, p -> new double[NameType.values().length])[
                name.type().ordinal()] += sign * name.confidence();
    }

    private static String initials(SentenceWords words, Found name) {
        StringBuilder initials = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            if (words.isCapitalised(i)) {
                initials.append(words.get(i).charAt(0));
            }
        }
        return initials.toString();
    }

    /** True if the document has this very name elsewhere. */
    boolean supports(SentenceWords words, Found name) {
        double[] sums = evidence.get(words.phrase(name.first(), name.end()));
        return sums != null && Arrays.stream(sums).sum() > ENOUGH;
    }

    /** Raises the scores of labels that the rest of the document speaks for; true if any was changed. */
    boolean raise(SentenceWords words, float[][] scores, float most) {
        boolean raised = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapitalised(i)) {
                int end = longest(words, i);
                if (end > i) {
                    raised = true;
                    raise(scores, i, end, evidence.getOrDefault(words.phrase(i, end), NO_EVIDENCE), most);
                    i = end - 1;
                }
            }
        }
        return raised;
    }

    private int longest(SentenceWords words, int first) {
        int longest = first;
        long phrase = 0;
        for (int end = first + 1; end <= words.size() && end - first <= LONGEST; end++) {
            phrase = NameLists.extend(phrase, words.key(end - 1));
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
