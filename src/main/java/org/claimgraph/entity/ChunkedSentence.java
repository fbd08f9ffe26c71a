package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.entity.gazetteer.Chunks;
import org.claimgraph.entity.gazetteer.PhraseIndex;

/** A sentence as the chunks that a {@link PhraseIndex} knows, each with the token it comes from. */
final class ChunkedSentence {

    private final List<String> chunks = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    /** First chunk of each token of the sentence; -1 for punctuation. */
    private final int[] firstChunk;

    private final int begin;

    ChunkedSentence(Words words, int sentence) {
        begin = words.begin(sentence);
        firstChunk = new int[words.end(sentence) - begin];
        for (int i = begin; i < words.end(sentence); i++) {
            List<String> own = Chunks.of(words.token(i).form());
            firstChunk[i - begin] = own.isEmpty() ? -1 : chunks.size();
            for (String chunk : own) {
                chunks.add(chunk);
                lower.add(chunk.toLowerCase(Locale.ROOT));
                tokens.add(i);
            }
        }
    }

    /** A phrase found at a token. {@code end} is the token after its last. */
    record Found<T>(int end, List<T> values) {}

    /** Phrases that begin with the token and end with a token, longest first. */
    <T> List<Found<T>> at(int token, PhraseIndex<T> index, boolean lowerCase) {
        int from = firstChunk[token - begin];
        if (from < 0) {
            return List.of();
        }
        List<Found<T>> found = new ArrayList<>(2);
        for (PhraseIndex.Match<T> match : index.matches(lowerCase ? lower : chunks, from)) {
            int after = from + match.length();
            if (after == tokens.size() || !tokens.get(after).equals(tokens.get(after - 1))) {
                found.add(new Found<>(tokens.get(after - 1) + 1, match.values()));
            }
        }
        return found;
    }
}
