package org.claimgraph.entity;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that mentions refer to.
 *
 * @param key {@code person/vladimir-putin}, {@code organization/kremlin}, {@code place/russia}: the path of its IRI, stable
 *     across articles; or {@code #agent=b,e} (code points) for an entity that is known in one article only
 * @param label the canonical name, or the article's words for an unnamed one
 * @param names every name it goes by in this article and the gazetteer, without the label, sorted
 * @param gazetteer IRI of the gazetteer entry, if there is one
 */
public record Entity(String key, EntityType type, String label, List<String> names, Optional<String> gazetteer) {

    public Entity {
        names = List.copyOf(names);
    }

    /** True if the entity means the same in every article; false if it is local to this one. */
    public boolean isGlobal() {
        return !key.startsWith("#");
    }
}
