package org.claimgraph.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.analyse.Trees;
import org.claimgraph.attribution.Cue.Role;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.EntityType;

/**
 * Says of each attribution what its words mean: the act and stance of the source, the form of the quotation and of the
 * occasion, to whom and about whom it was said, on whose behalf, when, how firmly, and inside which other attribution.
 *
 * <p>Lexicons are read once; an instance is immutable and may be shared between threads.
 */
public final class Attributor {

    private final CueLexicon lexicon = new CueLexicon();
    private final ContentActs contents = new ContentActs(lexicon);
    private final ActReader acts = new ActReader(lexicon);
    private final Channels channels = new Channels();
    private final Hedges hedges = new Hedges();
    private final Via via = new Via();

    /**
     * @param found the attributions of the article; {@code entities.speakers()} tells for each, in the same order, who speaks
     * @return one for each of {@code found}, in the same order
     */
    public List<Attribution> attribute(
            Analysis analysis, List<AttributionSpans> found, Entities entities, List<TimeExpression> times) {
        if (found.size() != entities.speakers().size()) {
            throw new IllegalArgumentException(found.size() + " attributions, but speakers for "
                    + entities.speakers().size() + ": resolve the entities with the same attributions");
        }
        Trees trees = new Trees(analysis);
        MentionIndex mentions = new MentionIndex(entities);
        List<Attribution> attributions = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Speaker speaker = new Speaker(entities.speakers().get(i), mentions);
            attributions.add(attribution(analysis, found, i, trees, speaker, entities, times));
        }
        return List.copyOf(attributions);
    }

    private Attribution attribution(
            Analysis analysis,
            List<AttributionSpans> all,
            int index,
            Trees trees,
            Speaker speaker,
            Entities entities,
            List<TimeExpression> times) {
        AttributionSpans spans = all.get(index);
        CueReading reading = CueReading.of(spans, trees, lexicon);
        SentenceTree tree = trees.get(reading.sentence());
        QuotationType type = Quoting.of(analysis, spans.content());
        Act act = acts.read(spans, reading, trees, speaker, type);
        List<String> addressees = Participants.of(reading, tree, speaker, Role.ADDRESSEE);
        return new Attribution(
                spans,
                speaker.keys(),
                principals(tree, reading, speaker, entities),
                via.of(spans, reading, tree, speaker, addressees),
                addressees,
                targets(reading, tree, speaker, act, spans, trees),
                act.act(),
                act.stance(),
                type,
                channels.of(spans, reading, tree),
                hedges.of(spans, reading, tree),
                StatementDay.of(all, spans, reading, tree, times),
                Nesting.of(all, index),
                reading.sentence(),
                reading.lemma(),
                spans.confidence());
    }

    private List<String> targets(
            CueReading reading, SentenceTree tree, Speaker speaker, Act act, AttributionSpans spans, Trees trees) {
        List<String> named = Participants.of(reading, tree, speaker, Role.TARGET);
        boolean plainAccusation = act.act() == SpeechAct.ACCUSATION
                && reading.cue().filter(cue -> !cue.isPlain()).isEmpty();
        return named.isEmpty() && plainAccusation ? contents.accused(spans.content(), trees, speaker) : named;
    }

    /** The bodies that the speakers speak for, by office or by the words "on behalf of". */
    private static List<String> principals(SentenceTree tree, CueReading reading, Speaker speaker, Entities entities) {
        Set<String> keys = new LinkedHashSet<>();
        entities.roles().stream()
                .filter(role -> role.speaksFor() && speaker.keys().contains(role.person()))
                .flatMap(role -> role.organization().stream())
                .forEach(keys::add);
        if (reading.head().isPresent()) {
            for (int behalf : tree.oblique(reading.head().getAsInt(), Set.of("on"))) {
                if (tree.lemma(behalf).equals("behalf")) {
                    keys.addAll(speaker.mentions().of(tree, tree.oblique(behalf, Set.of("of"))));
                }
            }
        }
        return keys.stream()
                .filter(key -> speaker.mentions()
                        .type(key)
                        .filter(t -> t != EntityType.UNNAMED)
                        .isPresent())
                .filter(key -> !speaker.keys().contains(key))
                .sorted()
                .toList();
    }
}
