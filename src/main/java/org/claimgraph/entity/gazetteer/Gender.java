package org.claimgraph.entity.gazetteer;

/** Grammatical gender of a person, as far as he, she and Mr tell them apart. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** False only for the pair of opposites. */
    public boolean agreesWith(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    /** The first that is known. */
    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
