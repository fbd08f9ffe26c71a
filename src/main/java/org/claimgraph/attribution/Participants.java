package org.claimgraph.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Cue.Role;

/** To whom and about whom something is said, from the cue's object and prepositional phrases. */
final class Participants {

    static List<String> of(CueReading reading, SentenceTree tree, Speaker speaker, Role role) {
        if (reading.head().isEmpty() || reading.cue().isEmpty()) {
            return List.of();
        }
        Cue cue = reading.cue().get();
        int head = reading.head().getAsInt();
        Set<String> keys = new LinkedHashSet<>();
        for (Map.Entry<String, Role> preposition : cue.prepositions().entrySet()) {
            if (preposition.getValue() == role) {
                List<Integer> nominals = tree.oblique(head, Set.of(preposition.getKey()));
                keys.addAll(speaker.mentions().of(tree, nominals));
                // The parser often hangs "on him" of "pin the blame on him" to the noun.
                for (int object : tree.children(head, Set.of("obj"))) {
                    keys.addAll(speaker.mentions().of(tree, tree.oblique(object, Set.of(preposition.getKey()))));
                }
            }
        }
        // "Blame the crisis on X" accuses X, not the crisis.
        if (cue.object() == role && keys.isEmpty() && tree.isVerb(head)) {
            keys.addAll(speaker.mentions().of(tree, tree.patients(head)));
        }
        return speaker.others(List.copyOf(keys)).stream().sorted().toList();
    }

    private Participants() {}
}
