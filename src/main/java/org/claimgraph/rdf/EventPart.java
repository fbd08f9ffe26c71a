package org.claimgraph.rdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.date.TimeValue;
import org.claimgraph.entity.Entity;
import org.claimgraph.event.Event;
import org.claimgraph.event.Figure;
import org.claimgraph.extract.Extraction;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Rdf;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Sem;
import org.claimgraph.text.Span;

/** Events, their figures, and the claims that speak of them. */
final class EventPart {

    private final Draft draft;
    private final Extraction extraction;
    private final List<Node> claims;

    /** @param claims of the extraction's attributions, in their order */
    EventPart(Draft draft, Extraction extraction, List<Node> claims) {
        this.draft = draft;
        this.extraction = extraction;
        this.claims = claims;
    }

    void write() {
        extraction.events().forEach(this::event);
    }

    private void event(Event event) {
        Ontology.EventType type = Ontology.get().eventType(event.type());
        Node node = iri(event);
        draft.say(node, Rdf.type, Sem.Event);
        draft.say(node, Rdfs.label, Literals.string(label(type, event)));
        draft.say(node, Sem.eventType, type.concept());
        draft.say(node, Cg.eventStatus, Concepts.of(event.status()));
        draft.say(node, Cg.trigger, draft.phrase(event.trigger()));
        Span sentence = extraction.analysis().sentences().get(event.sentence()).span();
        draft.say(node, Cg.sentence, draft.sentence(sentence));
        draft.say(node, Cg.confidence, Literals.probability(event.confidence()));
        actors(node, Cg.actor, event.actors());
        actors(node, Cg.recipient, event.recipients());
        event.place().ifPresent(key -> draft.say(node, Sem.hasPlace, draft.entity(key)));
        event.time().ifPresent(time -> new TimePart(draft).date(node, time));
        draft.say(node, Cg.eventOrder, ListOrder.of(event.time().map(TimeValue::first)));
        event.figure().ifPresent(figure -> draft.say(node, Cg.figure, figure(figure)));
        describedBy(node, event);
    }

    private Node iri(Event event) {
        List<String> participants = Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
        return event.time()
                .filter(TimeValue::isDay)
                .filter(day -> IriMinter.areGlobal(participants))
                .map(day -> draft.iris.event(
                        event.type(),
                        event.actors(),
                        event.recipients(),
                        day.first().toString()))
                .orElseGet(() -> draft.part("event", event.trigger()));
    }

    private String label(Ontology.EventType type, Event event) {
        String who = names(event.actors());
        String whom = names(event.recipients());
        String parties = whom.isEmpty() ? who : (who.isEmpty() ? "" : who + " ") + "to " + whom;
        String when = event.time().map(EventPart::days).orElse("");
        return Stream.of(type.label(), parties, when)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String names(List<String> keys) {
        return keys.stream()
                .map(key -> extraction.entities().entities().stream()
                        .filter(entity -> entity.key().equals(key))
                        .map(Entity::label)
                        .findFirst()
                        .orElse(key))
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private static String days(TimeValue time) {
        return time.isDay() ? time.first().toString() : time.first() + " to " + time.last();
    }

    private void actors(Node node, Node predicate, List<String> keys) {
        for (String key : keys) {
            draft.say(node, predicate, draft.entity(key));
            // Written out because generic SEM queries ask for it and nothing is inferred.
            draft.say(node, Sem.hasActor, draft.entity(key));
        }
    }

    private Node figure(Figure figure) {
        Node node = draft.part("figure", figure.span());
        draft.say(node, Rdf.type, Cg.Figure);
        draft.say(node, Cg.value, Literals.decimal(figure.value()));
        draft.say(node, Cg.unit, Literals.string(figure.unit()));
        draft.say(node, Cg.isApproximate, Literals.bool(figure.approximate()));
        draft.say(node, Cg.evidence, draft.phrase(figure.span()));
        return node;
    }

    /** A claim describes the events that its content tells of. */
    private void describedBy(Node node, Event event) {
        List<Attribution> attributions = extraction.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            boolean tells =
                    attributions.get(i).spans().content().stream().anyMatch(span -> span.contains(event.trigger()));
            if (tells) {
                draft.say(claims.get(i), Cg.describes, node);
            }
        }
    }
}
