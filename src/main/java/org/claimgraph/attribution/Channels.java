package org.claimgraph.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;

/** The form in which somebody spoke, by words near the cue: "in a statement", "told reporters". */
final class Channels {

    private record Phrase(List<String> words, Channel channel) {}

    /** How far from the cue the words may stand, in tokens. */
    private static final int REACH = 12;

    private static final int ADJACENT = 4;

    /** "To tweet" names a channel, "to report" does not. */
    private static final Set<Channel> VERBS = Set.of(Channel.SOCIAL_MEDIA);

    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "PRON", "NUM");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    Channels() {
        for (List<String> row : WordList.rows(Channels.class, "channels.tsv", 2)) {
            List<String> words = List.of(row.get(0).split(" "));
            Channel channel = Channel.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Phrase(words, channel));
        }
    }

    Optional<Channel> of(AttributionSpans spans, CueReading reading, SentenceTree tree) {
        int cue = reading.head().orElse(0);
        int nearest = REACH;
        int longest = 0;
        Optional<Channel> found = Optional.empty();
        for (int token = Math.max(0, cue - REACH); token < Math.min(tree.size(), cue + REACH); token++) {
            if (isInContent(spans, tree, token) || !belongs(spans, reading, tree, token)) {
                continue;
            }
            for (Phrase phrase : byFirst.getOrDefault(CueLexicon.lemma(tree, token), List.of())) {
                int distance = Math.abs(token - cue);
                boolean verb = tree.isVerb(token) && phrase.words().size() == 1 && !VERBS.contains(phrase.channel());
                boolean better = !verb && distance < nearest
                        || distance == nearest && phrase.words().size() > longest;
                if (better && matches(tree, token, phrase.words())) {
                    nearest = distance;
                    longest = phrase.words().size();
                    found = Optional.of(phrase.channel());
                }
            }
        }
        return found;
    }

    /** Under the cue, in its source, or so near that the parse does not matter. */
    private static boolean belongs(AttributionSpans spans, CueReading reading, SentenceTree tree, int token) {
        int cue = reading.head().orElse(0);
        return Math.abs(token - cue) <= ADJACENT
                || tree.dominates(cue, token)
                || spans.source().stream()
                        .anyMatch(s -> s.overlaps(tree.token(token).span()));
    }

    private static boolean isInContent(AttributionSpans spans, SentenceTree tree, int token) {
        return spans.content().stream()
                .anyMatch(c -> c.contains(tree.token(token).span()));
    }

    private static boolean matches(SentenceTree tree, int token, List<String> words) {
        int at = token;
        for (String word : words) {
            while (at > token
                    && at < tree.size()
                    && BETWEEN.contains(tree.token(at).upos())
                    && !CueLexicon.lemma(tree, at).equals(word)) {
                at++;
            }
            if (at >= tree.size() || !CueLexicon.lemma(tree, at).equals(word)) {
                return false;
            }
            at++;
        }
        return true;
    }
}
