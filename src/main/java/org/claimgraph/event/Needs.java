package org.claimgraph.event;

import java.util.Set;
import org.claimgraph.analyse.SentenceTree;

/** Whether enough was found around a word for it to tell of an event. */
final class Needs {

    static boolean areMet(SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles, boolean dated) {
        boolean actor = !roles.actors().isEmpty();
        boolean patient = !roles.recipients().isEmpty();
        boolean placed = roles.place().isPresent();
        return switch (found.trigger().need()) {
            case NONE -> true;
            case ANY -> actor || patient || placed || dated;
            case ACTOR -> found.trigger().isUndergone() ? patient || dated : actor;
            case PATIENT -> patient || dated || !roles.recipientWords().isEmpty() && (actor || placed);
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

    private Needs() {}
}
