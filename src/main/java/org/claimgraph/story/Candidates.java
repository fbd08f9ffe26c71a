package org.claimgraph.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimgraph.learn.Hash;

/**
 * Which statements are worth comparing: those that share a speaker and a word, or two words in a row. Of a statement only
 * its rarest words count, and among the many who share a common key only those of about the same day meet; so the number of
 * pairs grows with the number of statements.
 */
final class Candidates {

    private static final int RAREST = 12;
    private static final int ALL = 48;
    private static final int NEIGHBOURS = 12;

    private static final int SAME_WORDS = 1;
    private static final int SPEAKER_AND_WORD = 2;
    private static final int TWO_WORDS = 3;

    /** Pairs of places in the list of statements, which is sorted by day. */
    static PairList of(List<Statement> statements, List<Wording> wordings) {
        Map<Integer, Integer> frequency = frequency(wordings);
        Postings postings = new Postings();
        for (int i = 0; i < statements.size(); i++) {
            Wording wording = wordings.get(i);
            if (wording.content().length > 0) {
                postings.add(Hash.of(SAME_WORDS, Hash.of(wording.normal())), i);
                bySpeaker(statements.get(i), rarest(wording, frequency), postings, i);
                byPairs(wording, postings, i);
            }
        }
        PairList pairs = new PairList();
        postings.pairs(ALL, NEIGHBOURS, pairs::add);
        return pairs;
    }

    private static void bySpeaker(Statement statement, int[] words, Postings postings, int place) {
        for (String speaker : statement.named()) {
            long hash = Hash.of(speaker);
            for (int word : words) {
                postings.add(Hash.of(SPEAKER_AND_WORD, hash, word), place);
            }
        }
    }

    private static void byPairs(Wording wording, Postings postings, int place) {
        for (long pair : wording.pairs()) {
            postings.add(Hash.of(TWO_WORDS, pair), place);
        }
    }

    private static int[] rarest(Wording wording, Map<Integer, Integer> frequency) {
        if (wording.content().length <= RAREST) {
            return wording.content();
        }
        return IntStream.of(wording.content())
                .boxed()
                .sorted(Comparator.comparing((Integer word) -> frequency.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Map<Integer, Integer> frequency(List<Wording> wordings) {
        Map<Integer, Integer> frequency = new HashMap<>();
        for (Wording wording : wordings) {
            Arrays.stream(wording.content()).forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        return frequency;
    }

    private Candidates() {}
}
