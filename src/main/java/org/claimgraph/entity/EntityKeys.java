package org.claimgraph.entity;

import org.claimgraph.entity.gazetteer.Slug;
import org.claimgraph.text.CodePoints;
import org.claimgraph.text.Span;

/**
 * What an entity is called in all articles alike: the gazetteer's key, else one made of its name. What has no name of its
 * own, or only one that elsewhere means somebody else, is called by its place in this article.
 */
final class EntityKeys {

    private final Discourse discourse;
    private final CodePoints codePoints;

    EntityKeys(Discourse discourse) {
        this.discourse = discourse;
        this.codePoints = new CodePoints(discourse.analysis.text());
    }

    String of(Referent referent) {
        if (referent.entry.isPresent()) {
            return referent.entry.get().key();
        }
        return switch (referent.type) {
            case PERSON -> person(referent);
            case ORGANIZATION -> named("organization/", referent);
            case GEOPOLITICAL, PLACE -> named("place/", referent);
            case UNNAMED -> "#agent=" + at(referent);
        };
    }

    private String person(Referent referent) {
        PersonName name = PersonName.of(referent.label);
        String written = "person/" + Slug.of(referent.label);
        if (!name.isFull() || written.endsWith("/")) {
            return local(referent);
        }
        String standard = "person/" + Transliteration.standard(name);
        return qualified(discourse.identities.mayBeOne(written, standard) ? standard : written, referent);
    }

    private String named(String folder, Referent referent) {
        String slug = Slug.of(referent.label);
        boolean common = discourse.gazetteer.isOrganizationNoun(slug);
        return referent.local || common || slug.isEmpty() ? local(referent) : qualified(folder + slug, referent);
    }

    /** A key or name that the gazetteer has is its entry's: a namesake is told from it by the state it belongs to. */
    private String qualified(String key, Referent referent) {
        if (!referent.namesake
                && discourse.gazetteer.entry(key).isEmpty()
                && discourse.gazetteer.names().get(referent.label).isEmpty()) {
            return key;
        }
        return referent.state.map(state -> key + "-" + Slug.of(state.label)).orElseGet(() -> local(referent));
    }

    private String local(Referent referent) {
        return "#entity=" + at(referent);
    }

    private String at(Referent referent) {
        Span span = codePoints.of(referent.first);
        return span.begin() + "," + span.end();
    }
}
