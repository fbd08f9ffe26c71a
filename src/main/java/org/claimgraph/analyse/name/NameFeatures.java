package org.claimgraph.analyse.name;

import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;
import org.claimgraph.learn.WordClusters;

/**
 * What the model sees of one sentence: words, shapes, affixes and clusters in a window of two, the run of capitals a word
 * stands in, and what the lists say. Words in small letters get a shorter set: they are seldom part of a name.
 */
final class NameFeatures {

    private static final int EDGE = 2;

    private final SentenceWords words;
    private final int n;
    private final TrueCase.Style style;
    // All arrays are shifted by EDGE, so that the window never leaves them.
    private final long[] form;
    private final long[] lower;
    private final long[] shape;
    private final long[] tag;
    private final int[] cluster;
    private final long[][] path = new long[3][];
    private final int[] listed;
    private final boolean[] capital;
    private final Runs runs;

    NameFeatures(SentenceWords words, String[] tags, TrueCase.Style style, WordClusters clusters, NameLists lists) {
        this.words = words;
        this.n = words.size();
        this.style = style;
        this.form = new long[n + 2 * EDGE];
        this.lower = new long[n + 2 * EDGE];
        this.shape = new long[n + 2 * EDGE];
        this.tag = new long[n + 2 * EDGE];
        this.cluster = new int[n + 2 * EDGE];
        this.capital = new boolean[n + 2 * EDGE];
        for (int k = 0; k < path.length; k++) {
            path[k] = new long[n + 2 * EDGE];
        }
        for (int i = 0; i < n; i++) {
            describe(i, clusters);
            tag[i + EDGE] = Hash.of(tags[i]);
        }
        lower[EDGE - 1] = 1;
        lower[n + EDGE] = 2;
        this.listed = ListMatches.of(words, lists);
        this.runs = new Runs(words);
    }

    private void describe(int i, WordClusters clusters) {
        int at = i + EDGE;
        String word = words.get(i);
        lower[at] = words.key(i);
        form[at] = word.equals(words.lower(i)) ? lower[at] : Hash.of(word);
        shape[at] = Hash.of(WordShape.of(word));
        capital[at] = WordShape.isCapitalised(word);
        int found = clusters.of(word);
        if (found < 0 && capital[at]) {
            found = clusters.of(words.lower(i));
        }
        cluster[at] = found + 1;
        path[0][at] = found < 0 ? 0 : clusters.prefix(found, 5);
        path[1][at] = found < 0 ? 0 : clusters.prefix(found, 9);
        path[2][at] = found < 0 ? 0 : clusters.prefix(found, 14);
    }

    /** Adds the features of the word at {@code i}. */
    void fill(int i, Features to) {
        int at = i + EDGE;
        to.clear();
        to.add(Hash.of(1, style.ordinal()));
        neighbourhood(at, to);
        if (capital[at] || listed[i] != 0 || !WordShape.isWord(words.get(i))) {
            inside(i, to);
        }
        if (capital[at]) {
            run(i, to);
        }
    }

    private void neighbourhood(int at, Features to) {
        for (int d = -2; d <= 2; d++) {
            to.add(Hash.of(10 + d, lower[at + d]));
            to.add(Hash.of(20 + d, cluster[at + d]));
        }
        for (int d = -1; d <= 1; d++) {
            to.add(Hash.of(30 + d, shape[at + d]));
            to.add(Hash.of(34 + d, path[1][at + d]));
        }
        to.add(Hash.of(110, tag[at - 1]));
        to.add(Hash.of(111, tag[at]));
        to.add(Hash.of(112, tag[at + 1]));
        to.add(Hash.of(113, tag[at - 2], tag[at - 1], tag[at]));
        to.add(Hash.of(114, tag[at], tag[at + 1], tag[at + 2]));
        to.add(Hash.of(115, tag[at], shape[at], path[0][at]));
        to.add(Hash.of(40, lower[at - 1], lower[at]));
        to.add(Hash.of(41, lower[at], lower[at + 1]));
        to.add(Hash.of(42, shape[at - 1], shape[at], shape[at + 1]));
        to.add(Hash.of(43, shape[at], path[1][at - 1]));
        to.add(Hash.of(44, shape[at], path[1][at + 1]));
        to.add(Hash.of(45, path[1][at - 1], path[1][at]));
        to.add(Hash.of(46, path[1][at], path[1][at + 1]));
    }

    private void inside(int i, Features to) {
        int at = i + EDGE;
        String word = words.get(i);
        int length = word.length();
        to.add(Hash.of(50, form[at]));
        for (int k = 2; k <= 4 && k < length; k++) {
            to.add(Hash.of(50 + k, Hash.of(word, length - k, length)));
            to.add(Hash.of(55 + k, Hash.of(word, 0, k)));
        }
        to.add(Hash.of(60, path[0][at]));
        to.add(Hash.of(61, path[2][at]));
        to.add(Hash.of(62, shape[at], lower[at - 1]));
        to.add(Hash.of(63, shape[at], lower[at + 1]));
        to.add(Hash.of(64, path[1][at - 1], path[1][at], path[1][at + 1]));
        to.add(Hash.of(65, cluster[at], path[2][at - 1]));
        to.add(Hash.of(66, cluster[at], path[2][at + 1]));
        to.add(Hash.of(67, path[2][at - 2], path[2][at - 1]));
        to.add(Hash.of(68, path[2][at + 1], path[2][at + 2]));
        to.add(Hash.of(69, i == 0 ? 1 : 0, shape[at], ListMatches.usualCase(listed[i])));
        ListMatches.features(listed, i, to);
    }

    /** The capitals around: what the name as a whole may be called and what stands before and after it. */
    private void run(int i, Features to) {
        int begin = runs.begin(i) + EDGE;
        int last = runs.end(i) - 1 + EDGE;
        int place = i + EDGE == begin ? (begin == last ? 3 : 0) : i + EDGE == last ? 2 : 1;
        int length = Math.min(5, last - begin + 1);
        to.add(Hash.of(80, place, length));
        to.add(Hash.of(81, lower[last], place));
        to.add(Hash.of(82, lower[begin], place));
        to.add(Hash.of(83, path[1][last], path[1][begin], place));
        to.add(Hash.of(84, lower[begin - 1], place));
        to.add(Hash.of(85, lower[last + 1], place));
        to.add(Hash.of(86, path[2][begin - 1], place));
        to.add(Hash.of(87, path[2][last + 1], place));
        to.add(Hash.of(88, path[1][begin - 1], path[1][last + 1], place));
        to.add(Hash.of(89, path[1][last], place));
        to.add(Hash.of(90, runs.abbreviates(i) ? 1 : 0, runs.abbreviated(i) ? 1 : 0, place));
        to.add(Hash.of(91, begin == EDGE ? 1 : 0, place, style.ordinal()));
    }
}
