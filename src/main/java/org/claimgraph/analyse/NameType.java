package org.claimgraph.analyse;

/** The four types of named mention, as in CoNLL-2003. */
public enum NameType {
    PERSON,
    ORGANIZATION,
    /** Countries, regions, cities, buildings, seas; whether it acts or is a place is decided in {@code entity}. */
    LOCATION,
    /** Nationalities, events, works, products. */
    MISC
}
