package org.claimgraph.rdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Rdf;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.text.Metadata;

/** The article itself: what it says of itself, and its text. */
final class ArticlePart {

    private final Draft draft;
    private final Function<String, Optional<Entity>> organizations;

    ArticlePart(Draft draft, Function<String, Optional<Entity>> organizations) {
        this.draft = draft;
        this.organizations = organizations;
    }

    void write() {
        Metadata metadata = draft.document.metadata();
        say(Rdf.type, Schema.NewsArticle);
        say(Rdf.type, Nif.Context);
        say(Schema.identifier, Literals.string(draft.document.id()));
        say(Cg.identity, Literals.string(IriMinter.identity(draft.document)));
        say(Schema.inLanguage, Literals.string(metadata.language()));
        say(Schema.articleBody, Literals.string(draft.document.text()));
        metadata.title().ifPresent(title -> say(Schema.headline, Literals.text(title, draft.language())));
        metadata.author().ifPresent(author -> say(Schema.author, Literals.string(author)));
        metadata.published().ifPresent(day -> say(Schema.datePublished, Literals.day(day)));
        metadata.url().ifPresent(url -> say(Schema.url, IriMinter.address(url)));
        metadata.outlet().ifPresent(name -> say(Schema.publisher, organization(name)));
        metadata.agency().ifPresent(name -> say(Schema.sourceOrganization, organization(name)));
    }

    private Node organization(String name) {
        Entity entity = organizations.apply(name).orElseGet(() -> unknown(name));
        new EntityPart(draft).describe(entity);
        return draft.entity(entity.key());
    }

    private static Entity unknown(String name) {
        String key = IriMinter.organizationKey(name);
        return new Entity(key, EntityType.ORGANIZATION, name, List.of(), Optional.empty());
    }

    private void say(Node predicate, Node object) {
        draft.say(draft.article, predicate, object);
    }
}
