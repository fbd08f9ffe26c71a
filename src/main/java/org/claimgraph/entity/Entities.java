package org.claimgraph.entity;

import java.util.List;

/**
 * The entities of one article with all their mentions.
 *
 * @param entities sorted by key
 * @param mentions in text order; mentions may nest ("Kremlin" in "Kremlin spokesman Dmitry Peskov") but not cross
 * @param speakers for each {@link Speech} that was asked for, in that order, the keys of its speakers: at least one each,
 *     an {@link EntityType#UNNAMED} one if need be
 */
public record Entities(List<Entity> entities, List<Mention> mentions, List<Role> roles, List<List<String>> speakers) {

    public Entities {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        speakers = speakers.stream().map(List::copyOf).toList();
    }
}
