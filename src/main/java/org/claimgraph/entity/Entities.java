package org.claimgraph.entity;

import java.util.List;

/**
 * The entities of one article with all their mentions.
 *
 * @param entities sorted by key
 * @param mentions in text order; mentions may nest ("Kremlin" in "Kremlin spokesman Dmitry Peskov") but not cross
 */
public record Entities(List<Entity> entities, List<Mention> mentions, List<Role> roles) {

    public Entities {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }
}
