package org.claimgraph.analyse.parse;

import org.claimgraph.analyse.tag.Lexeme;
import org.claimgraph.analyse.tag.Words;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Hash;

/**
 * What the parser looks at, after Zhang and Nivre (2011): words and tags of the top three on the stack and the next three words, their
 * children, distances, numbers of children and the labels of these.
 */
public final class ParseFeatures {

    private static final long ABSENT = 5;
    private static final long ROOT = 6;
    private static final int FAR = 6;

    private final long[] words;
    private final long[] tags;
    private final long[] pairs;
    private final long[] clusters;
    private final long[] kin;
    /** Number of commas before each word, and of quotation marks. */
    private final int[] commas;

    private final int[] quotes;

    /** @param tags number of each word's tag */
    public ParseFeatures(Words sentence, int[] tags) {
        int n = sentence.size();
        this.clusters = new long[n + 2];
        this.kin = new long[n + 2];
        this.commas = new int[n + 2];
        this.quotes = new int[n + 2];
        this.words = new long[n + 2];
        this.tags = new long[n + 2];
        this.pairs = new long[n + 2];
        for (int i = 0; i < n; i++) {
            Lexeme word = sentence.lexemes()[i];
            set(i, word.lower(), tags[i] + 20L);
            clusters[i] = word.cluster();
            kin[i] = word.kin();
            commas[i + 1] = commas[i] + (word.spelling().equals(",") ? 1 : 0);
            quotes[i + 1] = quotes[i] + (isQuote(word.spelling()) ? 1 : 0);
        }
        set(n, ROOT, ROOT);
        set(n + 1, ABSENT, ABSENT);
    }

    private void set(int i, long word, long tag) {
        words[i] = word;
        tags[i] = tag;
        pairs[i] = Hash.of(99, word, tag);
    }

    private static boolean isQuote(String spelling) {
        return spelling.equals("``") || spelling.equals("''");
    }

    private static long between(int[] counts, int from, int to) {
        return from < to && to < counts.length - 1 ? Math.min(counts[to] - counts[from], 3) : 3;
    }

    private int slot(int i) {
        return i < 0 || i > words.length - 2 ? words.length - 1 : i;
    }

    public void fillForMove(Features out, Configuration c) {
        out.clear();
        int s0 = slot(c.top(0));
        int s1 = slot(c.top(1));
        int s2 = slot(c.top(2));
        int b0 = slot(c.next);
        int b1 = slot(c.next + 1);
        int b2 = slot(c.next + 2);
        singles(out, s0, s1, s2, b0, b1, b2);
        doubles(out, s0, s1, b0, b1);
        triples(out, s0, s1, s2, b0, b1, b2);
        children(out, c, s0, s1, b0);
        counts(out, c, s0, s1, b0);
        lexical(out, c, s0, s1, b0, b1);
    }

    /** What names the arc that a move would draw: child and head, their neighbours and their other children. */
    public void fillForLabel(Features out, Configuration c, int move) {
        out.clear();
        int child = slot(c.top(0));
        int head = slot(move == DependencyParser.LEFT ? c.next : c.top(1));
        long far = Math.min(Math.abs(child - head), FAR);
        long side = move * 8L + far;
        int childLeft = child(c.left1, child);
        int childRight = child(c.right1, child);
        int headLeft = child(c.left1, head);
        int headRight = child(c.right1, head);
        int second = child(c.left2, child);
        long marks = between(commas, Math.min(child, head), Math.max(child, head)) * 4
                + between(quotes, Math.min(child, head), Math.max(child, head));
        out.add(Hash.of(85, tags[child], tags[head], marks * 4 + move));
        out.add(Hash.of(86, clusters[child], tags[head], move));
        out.add(Hash.of(87, clusters[child], clusters[head], move));
        out.add(Hash.of(88, tags[child], clusters[head], move));
        out.add(Hash.of(89, Hash.of(0, tags[child], tags[head]), kin[child], kin[head] * 4 + move));
        out.add(Hash.of(90, words[head], clusters[child], words[childLeft]));
        out.add(Hash.of(
                91, Hash.of(0, tags[head], label(c, headLeft)), clusters[child], label(c, headRight) * 3 + move));
        out.add(Hash.of(61, pairs[child], move));
        out.add(Hash.of(62, words[child], move));
        out.add(Hash.of(63, pairs[head], move));
        out.add(Hash.of(64, words[head], tags[child], move));
        out.add(Hash.of(65, words[child], tags[head], move));
        out.add(Hash.of(66, words[child], words[head], move));
        out.add(Hash.of(67, tags[child], tags[head], side));
        out.add(Hash.of(68, tags[child], tags[slot(child - 1)], tags[slot(child + 1)]));
        out.add(Hash.of(69, tags[head], tags[slot(head - 1)], tags[slot(head + 1)]));
        out.add(Hash.of(70, words[child], words[slot(child - 1)]));
        out.add(Hash.of(71, words[child], words[slot(child + 1)]));
        out.add(Hash.of(72, pairs[childLeft], tags[child], move));
        out.add(Hash.of(73, pairs[childRight], tags[child], move));
        out.add(Hash.of(74, tags[child], label(c, childLeft), label(c, childRight)));
        out.add(Hash.of(75, Hash.of(0, tags[child], tags[head]), label(c, headLeft), label(c, headRight) * 3 + move));
        out.add(Hash.of(76, words[head], label(c, headRight), tags[child]));
        out.add(Hash.of(77, words[head], label(c, headLeft), tags[child]));
        out.add(Hash.of(78, Hash.of(0, tags[child], tags[head]), words[childLeft], move));
        out.add(Hash.of(79, words[childLeft], words[head], move));
        out.add(Hash.of(80, words[second], tags[child], tags[head]));
        out.add(Hash.of(81, Hash.of(0, tags[child], tags[head]), words[headLeft], move));
        out.add(Hash.of(82, Hash.of(0, tags[child], tags[head]), tags[slot(c.next)], tags[slot(c.next + 1)]));
        out.add(Hash.of(83, Hash.of(0, tags[child], tags[head]), words[slot(child + 1)], move));
        out.add(Hash.of(84, Hash.of(0, tags[child], tags[head]), words[slot(child - 1)], move));
    }

    private void singles(Features out, int s0, int s1, int s2, int b0, int b1, int b2) {
        out.add(Hash.of(1, words[s0]));
        out.add(Hash.of(2, pairs[s0]));
        out.add(Hash.of(3, words[s1]));
        out.add(Hash.of(4, pairs[s1]));
        out.add(Hash.of(5, words[b0]));
        out.add(Hash.of(6, pairs[b0]));
        out.add(Hash.of(7, words[b1]));
        out.add(Hash.of(8, pairs[b1]));
        out.add(Hash.of(9, pairs[b2]));
        out.add(Hash.of(10, pairs[s2]));
    }

    private void doubles(Features out, int s0, int s1, int b0, int b1) {
        out.add(Hash.of(11, pairs[s0], pairs[b0]));
        out.add(Hash.of(12, pairs[s0], tags[b0]));
        out.add(Hash.of(13, tags[s0], pairs[b0]));
        out.add(Hash.of(14, tags[s0], tags[b0]));
        out.add(Hash.of(15, pairs[s1], pairs[s0]));
        out.add(Hash.of(16, pairs[s1], tags[s0]));
        out.add(Hash.of(17, tags[s1], pairs[s0]));
        out.add(Hash.of(18, words[s1], words[b0]));
        out.add(Hash.of(19, tags[b0], pairs[b1]));
        out.add(Hash.of(20, pairs[s0], tags[b1]));
        out.add(Hash.of(21, pairs[b0], tags[b1]));
    }

    private void triples(Features out, int s0, int s1, int s2, int b0, int b1, int b2) {
        out.add(Hash.of(22, tags[b0], tags[b1], tags[b2]));
        out.add(Hash.of(23, tags[s0], tags[b0], tags[b1]));
        out.add(Hash.of(24, tags[s1], tags[s0], tags[b0]));
        out.add(Hash.of(25, tags[s2], tags[s1], tags[s0]));
        out.add(Hash.of(26, tags[s1], pairs[s0], tags[b0]));
        out.add(Hash.of(27, tags[s1], tags[s0], pairs[b0]));
        out.add(Hash.of(28, pairs[s1], tags[s0], tags[b0]));
        out.add(Hash.of(29, Hash.of(0, tags[s1], tags[s0]), tags[b0], tags[b1]));
    }

    private void children(Features out, Configuration c, int s0, int s1, int b0) {
        int s0l = child(c.left1, s0);
        int s0r = child(c.right1, s0);
        int s1l = child(c.left1, s1);
        int s1r = child(c.right1, s1);
        int b0l = child(c.left1, b0);
        int s0r2 = child(c.right2, s0);
        int b0l2 = child(c.left2, b0);
        out.add(Hash.of(31, tags[s0], tags[s0l], tags[b0]));
        out.add(Hash.of(32, tags[s0], tags[s0r], tags[b0]));
        out.add(Hash.of(33, tags[s0], tags[b0], tags[b0l]));
        out.add(Hash.of(34, tags[s1], tags[s0], tags[s0l]));
        out.add(Hash.of(35, tags[s1], tags[s1r], tags[s0]));
        out.add(Hash.of(36, tags[s1], tags[s0], tags[s0r]));
        out.add(Hash.of(37, tags[s0], tags[s0r], tags[s0r2]));
        out.add(Hash.of(38, tags[b0], tags[b0l], tags[b0l2]));
        out.add(Hash.of(39, pairs[s0l], tags[s0]));
        out.add(Hash.of(40, pairs[s0r], tags[s0]));
        out.add(Hash.of(41, pairs[b0l], tags[b0]));
        out.add(Hash.of(42, tags[s1], tags[s1l], tags[s0]));
        out.add(Hash.of(43, pairs[s0], label(c, s0l), label(c, s0r)));
        out.add(Hash.of(44, pairs[b0], label(c, b0l), label(c, b0l2)));
        out.add(Hash.of(45, pairs[s1], label(c, s1l), label(c, s1r)));
        out.add(Hash.of(46, Hash.of(0, tags[s0], tags[b0]), label(c, s0l), label(c, b0l)));
        out.add(Hash.of(47, Hash.of(0, tags[s1], tags[s0]), label(c, s1r), label(c, s0l)));
    }

    /** Prepositions with what stands on both sides of them, word clusters, and the marks between two words. */
    private void lexical(Features out, Configuration c, int s0, int s1, int b0, int b1) {
        int s0l = child(c.left1, s0);
        int s0r = child(c.right1, s0);
        int b0l = child(c.left1, b0);
        out.add(Hash.of(101, words[s1], words[s0l], tags[s0]));
        out.add(Hash.of(102, words[s1], words[s0], words[s0l]));
        out.add(Hash.of(103, tags[s1], words[s0l], words[s0]));
        out.add(Hash.of(104, words[s0], words[b0l], tags[b0]));
        out.add(Hash.of(105, words[s0r], tags[s0], tags[b0]));
        out.add(Hash.of(106, words[b0l], tags[s0], tags[b0]));
        out.add(Hash.of(107, clusters[s0], clusters[b0]));
        out.add(Hash.of(108, clusters[s1], clusters[s0]));
        out.add(Hash.of(109, kin[s0], tags[s0], Hash.of(0, kin[b0], tags[b0])));
        out.add(Hash.of(110, kin[s1], tags[s1], Hash.of(0, kin[s0], tags[s0])));
        out.add(Hash.of(111, clusters[s0], tags[b0]));
        out.add(Hash.of(112, tags[s0], clusters[b0]));
        out.add(Hash.of(113, clusters[s1], tags[s0], tags[b0]));
        out.add(Hash.of(114, clusters[b1], tags[b0]));
        out.add(Hash.of(115, kin[s1], kin[s0], kin[b0]));
        out.add(Hash.of(116, kin[s0], kin[b0], kin[b1]));
        long marks = between(commas, s1, s0) * 4 + between(quotes, s1, s0);
        long ahead = between(commas, s0, b0) * 4 + between(quotes, s0, b0);
        out.add(Hash.of(117, tags[s1], tags[s0], marks));
        out.add(Hash.of(118, tags[s0], tags[b0], ahead));
        out.add(Hash.of(119, Hash.of(0, tags[s1], tags[s0]), tags[b0], marks * 16 + ahead));
        out.add(Hash.of(120, words[s1], words[s0], words[b0]));
    }

    private void counts(Features out, Configuration c, int s0, int s1, int b0) {
        int n = c.n;
        long far = s0 < n && b0 <= n ? Math.min(b0 - s0, FAR) : 0;
        long gap = s1 < n && s0 < n ? Math.min(s0 - s1, FAR) : 0;
        out.add(Hash.of(51, tags[s0], tags[b0], far));
        out.add(Hash.of(52, tags[s1], tags[s0], gap));
        out.add(Hash.of(53, words[s0], far));
        out.add(Hash.of(54, words[b0], far));
        out.add(Hash.of(55, pairs[s0], count(c.lefts, s0), count(c.rights, s0)));
        out.add(Hash.of(56, pairs[b0], count(c.lefts, b0)));
        out.add(Hash.of(57, pairs[s1], count(c.rights, s1)));
    }

    private int child(int[] children, int of) {
        return of < children.length ? slot(children[of]) : words.length - 1;
    }

    private static long count(int[] counts, int of) {
        return of < counts.length ? Math.min(counts[of], 4) : 0;
    }

    private static long label(Configuration c, int of) {
        return of < c.n ? c.labels[of] + 2L : 0;
    }
}
