package org.claimgraph.entity;

/** What an entity is; exhaustive, so that a new kind fails to compile wherever it matters. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    /** A country, region or city as an actor and as a place: "Russia backed", "in Russia". */
    GEOPOLITICAL,
    /** A place that cannot act: a sea, a mountain, a building. */
    PLACE,
    /** "Officials", "33 Russians", whoever stands behind "reportedly": local to one article. */
    UNNAMED
}
