package org.claimgraph.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.entity.Role;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.ItsRdf;
import org.claimgraph.rdf.vocabulary.Owl;
import org.claimgraph.rdf.vocabulary.Rdf;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.rdf.vocabulary.Skos;
import org.claimgraph.text.Span;

/** Entities, where they are mentioned, and the roles people hold. */
final class EntityPart {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Draft draft;

    EntityPart(Draft draft) {
        this.draft = draft;
    }

    void write(Entities entities) {
        for (Entity entity : entities.entities()) {
            describe(entity);
            if (entity.isGlobal()) {
                draft.say(draft.article, Schema.mentions, draft.entity(entity.key()));
            }
        }
        bySpan(entities.mentions()).values().forEach(this::mention);
        entities.roles().forEach(this::role);
    }

    /** Global entities stand in the graph of entities, once; the others in the article's own. */
    void describe(Entity entity) {
        for (Node type : types(entity.type())) {
            say(entity, Rdf.type, type);
        }
        String label = draft.labelOf(entity);
        say(entity, Rdfs.label, Literals.string(label));
        Stream.concat(Stream.of(entity.label()), entity.names().stream())
                .filter(name -> !name.equals(label))
                .forEach(name -> say(entity, Skos.altLabel, Literals.string(name)));
        entity.gazetteer().ifPresent(iri -> say(entity, sameness(iri), NodeFactory.createURI(iri)));
    }

    private void say(Entity entity, Node predicate, Node object) {
        Node graph = entity.isGlobal() ? draft.iris.entitiesGraph() : draft.graph;
        draft.share(graph, draft.entity(entity.key()), predicate, object);
    }

    /** The class and what queries will ask for instead: nothing is inferred at query time. */
    private static List<Node> types(EntityType type) {
        return switch (type) {
            case PERSON -> List.of(Schema.Person);
            case ORGANIZATION -> List.of(Schema.Organization);
            case GEOPOLITICAL -> List.of(Cg.GeopoliticalEntity, Schema.Place);
            case PLACE -> List.of(Schema.Place);
            case UNNAMED -> List.of(Cg.UnnamedAgent);
        };
    }

    private static Node sameness(String gazetteerIri) {
        return gazetteerIri.startsWith(WIKIDATA) ? Owl.sameAs : Skos.exactMatch;
    }

    private static Map<Span, List<Mention>> bySpan(List<Mention> mentions) {
        Map<Span, List<Mention>> groups = new TreeMap<>();
        for (Mention mention : mentions) {
            groups.computeIfAbsent(mention.span(), span -> new ArrayList<>()).add(mention);
        }
        return groups;
    }

    /** One node a span: of several readings of the same words the first gives the reason, all give entities. */
    private void mention(List<Mention> readings) {
        Mention first = readings.getFirst();
        Node node = draft.stretch(first.span(), Cg.Mention);
        draft.say(node, Cg.mentionKind, Concepts.of(first.kind()));
        draft.say(node, Cg.resolution, Literals.string(first.resolution()));
        draft.say(node, Cg.confidence, Literals.probability(first.confidence()));
        for (Mention reading : readings) {
            for (String key : reading.entities()) {
                draft.say(node, ItsRdf.taIdentRef, draft.entity(key));
            }
        }
    }

    /** What the text says of a role is the article's; what the gazetteer knows is shared, if its person is. */
    private void role(Role role) {
        boolean local = role.evidence().isPresent() || role.person().startsWith("#");
        Node graph = local ? draft.graph : draft.iris.entitiesGraph();
        Node node = role.evidence().map(span -> draft.part("role", span)).orElseGet(() -> known(role));
        Node holder = draft.entity(role.person());
        draft.share(graph, node, Rdf.type, Cg.Role);
        draft.share(graph, node, Cg.holder, holder);
        draft.share(graph, node, Schema.roleName, Literals.string(role.title()));
        draft.share(graph, node, Cg.isSpokesperson, Literals.bool(role.speaksFor()));
        // What the gazetteer knows has no day, as it is the same whichever articles bring it.
        Optional<LocalDate> day = local ? draft.document.metadata().published() : Optional.empty();
        draft.share(graph, node, Cg.roleOrder, ListOrder.of(day));
        role.organization().map(draft::entity).ifPresent(body -> {
            draft.share(graph, node, Cg.body, body);
            if (role.speaksFor()) {
                draft.share(graph, holder, Cg.speaksFor, body);
            }
        });
        role.evidence().ifPresent(span -> draft.say(node, Cg.evidence, draft.phrase(span)));
    }

    private Node known(Role role) {
        String person = draft.entity(role.person()).getURI();
        String body = role.organization().orElse("");
        return draft.iris.role(person, role.title(), body, Boolean.toString(role.speaksFor()));
    }
}
