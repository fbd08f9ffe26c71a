package org.claimgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.date.TimeExpression;

/**
 * What is known of the words around a trigger.
 *
 * @param source whose words tell of the event, if not the article's own
 */
record Participation(MentionIndex mentions, List<TimeExpression> times, Optional<Attribution> source) {

    private static final Set<String> SPEAKER = Set.of("i", "we", "he", "she", "they");

    /** Keys for a word: what it mentions; for a pronoun that nobody resolved, whoever speaks. */
    List<String> of(SentenceTree tree, int word) {
        List<String> found = mentions.of(tree, word);
        boolean pronoun = SPEAKER.contains(tree.token(word).form().toLowerCase(Locale.ROOT));
        return found.isEmpty() && pronoun ? source.map(Attribution::sources).orElse(List.of()) : found;
    }
}
