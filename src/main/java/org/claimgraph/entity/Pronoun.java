package org.claimgraph.entity;

import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Gender;

/** What a pronoun's form says of whom it means. */
record Pronoun(Kind kind, Gender gender) {

    enum Kind {
        /** I, we: the speaker. */
        SPEAKER,
        /** he, she. */
        PERSON,
        /** it. */
        THING,
        /** they. */
        SEVERAL
    }

    private static final Map<String, Pronoun> ALL = Map.ofEntries(
            Map.entry("he", new Pronoun(Kind.PERSON, Gender.MALE)),
            Map.entry("him", new Pronoun(Kind.PERSON, Gender.MALE)),
            Map.entry("his", new Pronoun(Kind.PERSON, Gender.MALE)),
            Map.entry("himself", new Pronoun(Kind.PERSON, Gender.MALE)),
            Map.entry("she", new Pronoun(Kind.PERSON, Gender.FEMALE)),
            Map.entry("her", new Pronoun(Kind.PERSON, Gender.FEMALE)),
            Map.entry("hers", new Pronoun(Kind.PERSON, Gender.FEMALE)),
            Map.entry("herself", new Pronoun(Kind.PERSON, Gender.FEMALE)),
            Map.entry("it", new Pronoun(Kind.THING, Gender.UNKNOWN)),
            Map.entry("its", new Pronoun(Kind.THING, Gender.UNKNOWN)),
            Map.entry("itself", new Pronoun(Kind.THING, Gender.UNKNOWN)),
            Map.entry("they", new Pronoun(Kind.SEVERAL, Gender.UNKNOWN)),
            Map.entry("them", new Pronoun(Kind.SEVERAL, Gender.UNKNOWN)),
            Map.entry("their", new Pronoun(Kind.SEVERAL, Gender.UNKNOWN)),
            Map.entry("theirs", new Pronoun(Kind.SEVERAL, Gender.UNKNOWN)),
            Map.entry("themselves", new Pronoun(Kind.SEVERAL, Gender.UNKNOWN)),
            Map.entry("i", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)),
            Map.entry("me", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)),
            Map.entry("my", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)),
            Map.entry("mine", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)),
            Map.entry("myself", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)),
            Map.entry("we", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)),
            Map.entry("us", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)),
            Map.entry("our", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)),
            Map.entry("ourselves", new Pronoun(Kind.SPEAKER, Gender.UNKNOWN)));

    static Optional<Pronoun> of(String lower) {
        return Optional.ofNullable(ALL.get(lower));
    }

    /** True for "I", false for "we". */
    static boolean isSingular(String lower) {
        return switch (lower) {
            case "i", "me", "my", "mine", "myself" -> true;
            default -> false;
        };
    }

    boolean isReflexive(String lower) {
        return lower.endsWith("self") || lower.endsWith("selves");
    }
}
