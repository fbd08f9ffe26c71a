package org.claimgraph.analyse.name;

import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;

/** Where a sentence's words stand in the lists: the longest phrase from each word on, as features. */
final class ListMatches {

    private static final int PLACE = 16; // above the bits of the lists

    private ListMatches() {}

    /** Per word the bits of the longest phrase it belongs to and its place there; 0 if none. */
    static int[] of(SentenceWords words, NameLists lists) {
        int[] listed = new int[words.size()];
        for (int i = 0; i < listed.length; i++) {
            listed[i] |= lists.ofWord(words.key(i)) & (NameLists.LOWER | NameLists.CAPITAL | NameLists.UPPER);
            if (words.isCapitalised(i) && (listed[i] & NameLists.ANY_NAME) == 0) {
                match(words, i, lists, listed);
            }
        }
        return listed;
    }

    private static void match(SentenceWords words, int i, NameLists lists, int[] listed) {
        long phrase = 0;
        int bits = 0;
        int length = 0;
        for (int k = 0; k < NameLists.LONGEST && i + k < listed.length; k++) {
            phrase = NameLists.extend(phrase, words.key(i + k));
            int found = lists.of(phrase) & NameLists.ANY_NAME;
            if (found != 0) {
                bits = found;
                length = k + 1;
            }
        }
        for (int k = 0; k < length; k++) {
            int place = length == 1 ? 3 : k == 0 ? 0 : k == length - 1 ? 2 : 1;
            listed[i + k] |= bits | place << PLACE;
        }
    }

    static int usualCase(int listed) {
        return listed & (NameLists.LOWER | NameLists.CAPITAL | NameLists.UPPER);
    }

    static void features(int[] listed, int i, Features to) {
        int here = listed[i] & ~usualCase(listed[i]);
        int before = i == 0 ? 0 : kinds(listed[i - 1]);
        int after = i + 1 == listed.length ? 0 : kinds(listed[i + 1]);
        to.add(Hash.of(70, here));
        to.add(Hash.of(71, before, kinds(here), after));
        int place = here >> PLACE;
        for (int bit = 0; bit < 4; bit++) {
            if ((here >> bit & 1) != 0) {
                to.add(Hash.of(72, bit, place, usualCase(listed[i])));
                to.add(Hash.of(73, bit, before));
                to.add(Hash.of(74, bit, after));
            }
        }
    }

    private static int kinds(int listed) {
        return listed & NameLists.ANY_NAME;
    }
}
