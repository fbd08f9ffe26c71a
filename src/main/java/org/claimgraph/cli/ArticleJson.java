package org.claimgraph.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.date.TimeValue;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.event.Event;
import org.claimgraph.extract.Extraction;
import org.claimgraph.proposition.Proposition;
import org.claimgraph.text.CodePoints;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Span;

/**
 * One extraction as one JSON object, with labels for entities and code-point offsets into {@code text}; src/docs/jsonl.md
 * lists the fields.
 */
final class ArticleJson {

    private final Extraction extraction;
    private final CodePoints points;
    private final Map<String, Entity> entities;
    private final JsonGenerator out;

    private ArticleJson(Extraction extraction, JsonGenerator out) {
        this.extraction = extraction;
        this.points = new CodePoints(extraction.document().text());
        this.entities =
                extraction.entities().entities().stream().collect(Collectors.toMap(Entity::key, Function.identity()));
        this.out = out;
    }

    static void write(Extraction extraction, JsonGenerator out) throws IOException {
        new ArticleJson(extraction, out).article();
    }

    private void article() throws IOException {
        Document document = extraction.document();
        Metadata metadata = document.metadata();
        out.writeStartObject();
        out.writeStringField("id", document.id());
        optional("title", metadata.title());
        optional("date", metadata.published().map(Object::toString));
        optional("outlet", metadata.outlet());
        optional("author", metadata.author().or(metadata::agency));
        optional("agency", metadata.agency());
        optional("url", metadata.url());
        out.writeStringField("text", document.text());
        out.writeArrayFieldStart("attributions");
        for (int i = 0; i < extraction.attributions().size(); i++) {
            attribution(
                    extraction.attributions().get(i), extraction.propositions().get(i));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("entities");
        for (Entity entity : extraction.entities().entities()) {
            entity(entity);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("events");
        for (Event event : extraction.events()) {
            event(event);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void attribution(Attribution attribution, Optional<Proposition> proposition) throws IOException {
        out.writeStartObject();
        spans("source", attribution.spans().source());
        spans("cue", attribution.spans().cue());
        spans("content", attribution.spans().content());
        optional("agent", named(attribution.sources()).stream().findFirst());
        strings("agents", labels(attribution.sources()));
        optional("onBehalfOf", named(attribution.onBehalfOf()).stream().findFirst());
        optional("via", named(attribution.via()).stream().findFirst());
        optional("addressee", named(attribution.addressees()).stream().findFirst());
        optional("target", named(attribution.targets()).stream().findFirst());
        out.writeStringField("act", ActNames.of(attribution.act()));
        out.writeStringField("stance", ActNames.lower(attribution.stance()));
        out.writeStringField("type", ActNames.lower(attribution.quotationType()));
        optional("channel", attribution.channel().map(ActNames::lower));
        optional("hedge", attribution.hedge());
        optional("date", attribution.statedOn().map(Object::toString));
        out.writeBooleanField("nested", attribution.nestedIn().isPresent());
        out.writeNumberField("confidence", Math.round(attribution.confidence() * 1000) / 1000.0);
        proposition(proposition);
        out.writeEndObject();
    }

    private void proposition(Optional<Proposition> proposition) throws IOException {
        if (proposition.isEmpty()) {
            out.writeNullField("proposition");
            return;
        }
        Proposition said = proposition.get();
        out.writeObjectFieldStart("proposition");
        argument("subject", said.subject());
        out.writeStringField("predicate", said.predicate());
        argument("object", said.object());
        out.writeBooleanField("negated", said.negated());
        optional("modal", said.modal());
        out.writeEndObject();
    }

    private void argument(String field, Optional<Proposition.Argument> argument) throws IOException {
        if (argument.isEmpty()) {
            out.writeNullField(field);
            return;
        }
        out.writeObjectFieldStart(field);
        spans("span", argument.get().words().stream().toList());
        strings("entities", labels(argument.get().entities()));
        out.writeEndObject();
    }

    private void entity(Entity entity) throws IOException {
        if (entity.type() == EntityType.UNNAMED) {
            return;
        }
        out.writeStartObject();
        out.writeStringField("key", entity.key());
        out.writeStringField("label", entity.label());
        out.writeStringField("type", ActNames.lower(entity.type()));
        spans(
                "mentions",
                extraction.entities().mentions().stream()
                        .filter(mention -> mention.entities().contains(entity.key()))
                        .map(Mention::span)
                        .toList());
        out.writeEndObject();
    }

    private void event(Event event) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", event.type());
        spans("trigger", List.of(event.trigger()));
        optional("date", event.time().filter(TimeValue::isDay).map(time -> time.first()
                .toString()));
        strings(
                "participants",
                labels(java.util.stream.Stream.concat(event.actors().stream(), event.recipients().stream())
                        .distinct()
                        .toList()));
        strings("actors", labels(event.actors()));
        strings("recipients", labels(event.recipients()));
        optional("place", event.place().map(key -> labels(List.of(key)).getFirst()));
        out.writeStringField("status", ActNames.lower(event.status()));
        out.writeEndObject();
    }

    private List<String> labels(List<String> keys) {
        return keys.stream()
                .map(key -> Optional.ofNullable(entities.get(key))
                        .map(Entity::label)
                        .orElse(key))
                .toList();
    }

    private List<String> named(List<String> keys) {
        return labels(keys.stream()
                .filter(key -> entities.containsKey(key) && entities.get(key).type() != EntityType.UNNAMED)
                .toList());
    }

    private void spans(String field, List<Span> spans) throws IOException {
        out.writeArrayFieldStart(field);
        for (Span span : spans) {
            Span counted = points.of(span);
            out.writeStartArray();
            out.writeNumber(counted.begin());
            out.writeNumber(counted.end());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void strings(String field, List<String> values) throws IOException {
        out.writeArrayFieldStart(field);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private void optional(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(field, value.get());
        } else {
            out.writeNullField(field);
        }
    }
}
