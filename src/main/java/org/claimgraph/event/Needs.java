package org.claimgraph.event;

import java.util.Set;
import org.claimgraph.analyse.SentenceTree;

/** Whether enough was found around a word for it to tell of an event. */
final class Needs {

    static boolean areMet(
            SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles, boolean dated, boolean given) {
        boolean actor = !roles.actors().isEmpty();
        boolean patient = !roles.recipients().isEmpty();
        boolean placed = roles.place().isPresent();
        return switch (found.trigger().need()) {
            case NONE -> actor || patient || placed || dated || given || isDescribed(tree, found.head());
            case ANY -> actor || patient || placed || dated;
            case ACTOR -> found.trigger().isUndergone() ? patient || dated : actor;
            case PATIENT ->
                patient
                        || !roles.recipientWords().isEmpty()
                                && (!roles.actorWords().isEmpty() || placed || dated);
            case TWO -> found.trigger().isSymmetric() ? roles.actors().size() > 1 : actor && patient;
            case TARGET -> actor && (patient || placed);
            case AGAINST -> !tree.oblique(found.head(), Set.of("against")).isEmpty();
            case NOBJECT ->
                !roles.actorWords().isEmpty()
                        && tree.children(found.head(), Set.of("obj", "ccomp", "xcomp"))
                                .isEmpty();
            case PASSIVE ->
                tree.isPassive(found.head()) && !roles.recipientWords().isEmpty();
        };
    }

    /** "Mass protests", "a snap election": one, and no word for the kind. */
    private static boolean isDescribed(SentenceTree tree, int head) {
        return !tree.children(head, Set.of("amod", "compound", "nummod")).isEmpty();
    }

    private Needs() {}
}
