package org.claimgraph.event;

import java.util.List;
import java.util.Set;

/**
 * A word or phrase that tells of an event.
 *
 * @param words its lemmas
 * @param verb headed by its first word, a verb; else by its last, a noun
 * @param objects lemmas one of which its object must have; empty: no matter
 */
record Trigger(List<String> words, boolean verb, String type, Need need, Set<String> objects) {

    private static final Set<String> SYMMETRIC =
            Set.of("consult", "consult-call", "consult-meeting", "agree", "cooperate");
    private static final Set<String> UNDERGONE = Set.of("death", "disaster");
    private static final Set<String> OWNER_SUFFERS =
            Set.of("detain", "release", "sentence", "death", "appoint", "support");
    /** Of the assaults, "his murder" is done to him; "his attack" is his. */
    private static final Set<String> SUFFERED =
            Set.of("killing", "murder", "assassination", "torture", "shooting", "stabbing");

    private static final Set<String> HURT = Set.of(
            "assassinate",
            "beat",
            "behead",
            "gun",
            "kill",
            "massacre",
            "murder",
            "poison",
            "rape",
            "shoot",
            "stab",
            "torture",
            "wound");
    private static final Set<String> HARM =
            Set.of("assault", "coerce", "detain", "investigate", "sanction", "sentence", "reduce-relations");
    private static final Set<String> DONE_TO_PEOPLE =
            Set.of("detain", "sentence", "death", "release", "resign", "appoint");
    private static final Set<String> PLACED_BY_NAME = Set.of("election", "protest", "disaster", "concede", "coerce");

    Trigger {
        words = List.copyOf(words);
        objects = Set.copyOf(objects);
    }

    /** Both sides act: talks, agreements. */
    boolean isSymmetric() {
        return SYMMETRIC.contains(type) || words.equals(List.of("clash"));
    }

    /** Who stands as subject suffers it: "three people died". */
    boolean isUndergone() {
        return UNDERGONE.contains(type);
    }

    /** "His arrest" is done to him, "his visit" by him. */
    boolean ownerSuffers() {
        return OWNER_SUFFERS.contains(type) && !words.getLast().equals("amnesty")
                || !verb && SUFFERED.contains(words.getLast());
    }

    /** Done to people: a court, a city cannot be arrested, a bill is killed in jest. */
    boolean isPersonal() {
        return DONE_TO_PEOPLE.contains(type) || isHurt();
    }

    /** Kills or wounds people. */
    boolean isHurt() {
        return verb && type.equals("assault") && HURT.contains(words.getFirst());
    }

    /** "The Polish election" is where it is; "the Polish loan" is whose it is. */
    boolean isPlacedByName() {
        return PLACED_BY_NAME.contains(type);
    }

    /** Done to bodies of flesh: no company is shot, none is arrested. */
    boolean isBodily() {
        return isHurt()
                || Set.of("detain", "death", "release").contains(type)
                || !verb
                        && (SUFFERED.contains(words.getLast())
                                || words.getLast().equals("release"));
    }

    /** Done by courts and police: whoever "wins a conviction" is not convicted. */
    boolean isPenal() {
        return type.equals("sentence") || type.equals("detain") || type.equals("death");
    }

    /** Done to somebody who would rather not. */
    boolean isHarm() {
        return HARM.contains(type);
    }

    /** A noun for violence. */
    boolean isAttack() {
        return !verb && type.equals("assault");
    }

    /** Comes from one to another. */
    boolean isGift() {
        return type.equals("aid") || type.equals("loan");
    }

    /** Prepositions that lead to whom it is done. */
    Set<String> towards() {
        return switch (type) {
            case "sanction", "assault", "coerce" -> Set.of("against", "on");
            case "investigate" -> Set.of("against", "into");
            case "aid", "loan", "consult-visit" -> Set.of("to");
            default -> Set.of("against");
        };
    }

    /** What must be found for the word to count. */
    enum Need {
        NONE,
        ANY,
        ACTOR,
        PATIENT,
        TWO,
        TARGET,
        AGAINST,
        PASSIVE,
        PLACED,
        PARTNER,
        CROWD
    }
}
