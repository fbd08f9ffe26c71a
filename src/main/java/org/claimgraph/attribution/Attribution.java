package org.claimgraph.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One place in an article where a content is ascribed to a source by a cue (Pareti 2015; PolNeAR, Newell et al. 2018).
 * All spans are in text order; entity values are keys of {@link org.claimgraph.entity.Entity}.
 *
 * @param spans the words
 * @param sources who said it: at least one key, of an unnamed agent if need be
 * @param onBehalfOf the bodies a spokesperson spoke for
 * @param via media named in the text as having carried the statement ("…, reported AFP")
 * @param target the accused, threatened, praised or promised
 * @param hedge the word that weakens the ascription ("reportedly"), lower case
 * @param statedOn the day the text gives for the statement
 * @param nestedIn index, in the article's attributions, of the one whose content holds this one
 * @param sentence index of the sentence in which the cue stands
 * @param confidence the calibrated probability that the attribution is right, 0 to 1
 */
public record Attribution(
        AttributionSpans spans,
        List<String> sources,
        List<String> onBehalfOf,
        List<String> via,
        List<String> addressees,
        List<String> targets,
        SpeechAct act,
        Stance stance,
        QuotationType quotationType,
        Optional<Channel> channel,
        Optional<String> hedge,
        Optional<LocalDate> statedOn,
        OptionalInt nestedIn,
        int sentence,
        String cueLemma,
        double confidence) {

    public Attribution {
        sources = List.copyOf(sources);
        onBehalfOf = List.copyOf(onBehalfOf);
        via = List.copyOf(via);
        addressees = List.copyOf(addressees);
        targets = List.copyOf(targets);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a source, if only an unnamed one");
        }
    }

    /** The same attribution inside another one, or outermost. */
    public Attribution withNestedIn(OptionalInt enclosing) {
        return new Attribution(
                spans,
                sources,
                onBehalfOf,
                via,
                addressees,
                targets,
                act,
                stance,
                quotationType,
                channel,
                hedge,
                statedOn,
                enclosing,
                sentence,
                cueLemma,
                confidence);
    }
}
