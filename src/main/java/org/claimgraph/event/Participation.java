package org.claimgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.attribution.QuotationType;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Lexicon;
import org.claimgraph.entity.Mention;

/**
 * What is known of the words around a trigger.
 *
 * @param source whose words tell of the event, if not the article's own
 */
record Participation(MentionIndex mentions, List<TimeExpression> times, Optional<Attribution> source) {

    private static final Set<String> FIRST = Set.of("i", "we");
    /** In a quotation these are others; in reported speech and in a mixture, unresolved, whoever speaks. */
    private static final Set<String> OTHERS = Set.of("i", "we", "he", "she", "they");

    /** Keys for a word: what it mentions; for a pronoun that nobody resolved, whoever speaks. */
    List<String> of(SentenceTree tree, int word) {
        List<String> found = mentions.of(tree, word);
        if (!found.isEmpty()) {
            return found;
        }
        String form = tree.token(word).form().toLowerCase(Locale.ROOT);
        List<String> speakers = source.map(Attribution::sources).orElse(List.of());
        boolean direct =
                source.filter(a -> a.quotationType() == QuotationType.DIRECT).isPresent();
        boolean speaker = direct ? FIRST.contains(form) : OTHERS.contains(form);
        boolean body = !direct && form.equals("it") && speakers.stream().allMatch(this::isBody);
        return body || speaker ? speakers : apposed(tree, word);
    }

    private boolean isBody(String key) {
        return mentions.type(key).filter(EntityType.ORGANIZATION::equals).isPresent();
    }

    /** "Olsen, a fisherman, was arrested": a person is named before the comma, whatever the parse makes of it. */
    private List<String> apposed(SentenceTree tree, int word) {
        int first = word;
        while (first > 0
                && tree.dominates(word, first - 1)
                && !tree.lemma(first - 1).equals(",")) {
            first--;
        }
        boolean indefinite = Set.of("a", "an").contains(tree.lemma(first));
        if (!indefinite || first < 2 || !tree.lemma(first - 1).equals(",") || !Lexicon.isHuman(tree.lemma(word))) {
            return List.of();
        }
        return mentions.at(tree.token(first - 2).span())
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(Mention::entities)
                .filter(keys -> mentions.type(keys.getFirst())
                        .filter(EntityType.PERSON::equals)
                        .isPresent())
                .orElse(List.of());
    }

    boolean isDate(SentenceTree tree, int word) {
        return times.stream()
                .anyMatch(time -> time.span().overlaps(tree.token(word).span()));
    }
}
