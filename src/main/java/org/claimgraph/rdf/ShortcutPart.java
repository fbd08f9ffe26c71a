package org.claimgraph.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.rdf.vocabulary.Cg;

/**
 * What follows from the rest of the article's graph and is written out because lists over all articles ask for it: with it
 * they read one fact an article instead of all its attributions and mentions.
 */
final class ShortcutPart {

    private final Draft draft;
    private final List<Attribution> attributions;
    private final List<Mention> mentions;
    private final Set<String> unnamed = new HashSet<>();

    ShortcutPart(Draft draft, Extraction extraction) {
        this.draft = draft;
        this.attributions = extraction.attributions();
        this.mentions = extraction.entities().mentions();
        extraction.entities().entities().stream()
                .filter(entity -> entity.type() == EntityType.UNNAMED)
                .map(Entity::key)
                .forEach(unnamed::add);
    }

    /** @param subjects of each attribution: what its content mentions, by key */
    void write(List<List<String>> subjects) {
        order(Cg.articleOrder);
        confidence();
        if (attributions.stream()
                .anyMatch(attribution -> attribution.sources().stream().anyMatch(unnamed::contains))) {
            order(Cg.unnamedOrder);
        }
        if (attributions.stream().anyMatch(attribution -> attribution.nestedIn().isPresent())) {
            order(Cg.nestedOrder);
        }
        for (int i = 0; i < attributions.size(); i++) {
            about(attributions.get(i), subjects.get(i));
        }
        names();
    }

    private void confidence() {
        attributions.stream()
                .mapToDouble(Attribution::confidence)
                .min()
                .ifPresent(least -> draft.say(draft.article, Cg.leastConfidence, Literals.probability(least)));
    }

    private void order(Node list) {
        draft.say(draft.article, list, ListOrder.of(draft.document.metadata().published()));
    }

    private void about(Attribution attribution, List<String> subjects) {
        List<String> speakers = Stream.concat(attribution.sources().stream(), attribution.onBehalfOf().stream())
                .distinct()
                .toList();
        for (String subject : subjects) {
            Node entity = draft.entity(subject);
            if (attribution.sources().stream().anyMatch(source -> !source.equals(subject))) {
                draft.say(draft.article, Cg.tellsOf, entity);
            }
            speakers.stream()
                    .filter(speaker -> IriMinter.areGlobal(List.of(speaker, subject)))
                    .forEach(speaker -> draft.say(draft.entity(speaker), Cg.speaksOf, entity));
        }
    }

    private void names() {
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.NAME) {
                Node name = Literals.string(mention.span().in(draft.document.text()));
                mention.entities().stream()
                        .filter(key -> IriMinter.areGlobal(List.of(key)))
                        .forEach(key -> draft.say(draft.entity(key), Cg.calledAs, name));
            }
        }
    }
}
