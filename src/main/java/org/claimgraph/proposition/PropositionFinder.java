package org.claimgraph.proposition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.attribution.QuotationType;
import org.claimgraph.attribution.SpeechAct;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.entity.Entities;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;

/**
 * Reads what each attribution's content says. Where the parse gives any reason to doubt, nothing is said: parsers place
 * subjects well and clauses badly.
 */
public final class PropositionFinder {

    /** What "to sign it" says of the speaker, when he says it so. */
    private static final List<SpeechAct> OF_SPEAKER =
            List.of(SpeechAct.PROMISE, SpeechAct.COMMITMENT, SpeechAct.THREAT, SpeechAct.REFUSAL);

    private PropositionFinder() {}

    /** One for each attribution, in their order. */
    public static List<Optional<Proposition>> find(
            Analysis analysis, List<TimeExpression> times, Entities entities, List<Attribution> attributions) {
        MentionIndex mentions = new MentionIndex(entities);
        return attributions.stream()
                .map(attribution -> sentence(analysis, attribution.spans().content())
                        .flatMap(sentence -> read(new SentenceTree(sentence), times, mentions, attribution)))
                .toList();
    }

    /** The one sentence that holds the whole content. */
    private static Optional<Sentence> sentence(Analysis analysis, List<Span> content) {
        Span whole = content.getFirst().cover(content.getLast());
        return analysis.sentences().stream()
                .filter(sentence -> sentence.span().contains(whole))
                .findFirst();
    }

    private static Optional<Proposition> read(
            SentenceTree tree, List<TimeExpression> times, MentionIndex mentions, Attribution attribution) {
        return Clause.of(tree, attribution.spans().content()).flatMap(clause -> new PropositionReader(
                        clause, times, word -> keys(clause, word, mentions, attribution))
                .read(OF_SPEAKER.contains(attribution.act()) ? attribution.sources() : List.of()));
    }

    /** What a word refers to; "I" in a quotation is its speaker. */
    private static List<String> keys(Clause clause, int word, MentionIndex mentions, Attribution attribution) {
        List<String> found = mentions.of(clause.tree(), word);
        boolean speaker = found.isEmpty()
                && attribution.quotationType() == QuotationType.DIRECT
                && clause.tree().token(word).form().equals("I");
        return Stream.of(speaker ? attribution.sources() : found)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
