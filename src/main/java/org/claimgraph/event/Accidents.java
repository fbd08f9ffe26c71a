package org.claimgraph.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.analyse.SentenceTree;

/** Who is killed in a crash or by a quake dies; nobody attacks him. */
final class Accidents {

    private static final Set<String> MISHAPS = Set.of(
            "accident",
            "avalanche",
            "capsize",
            "collapse",
            "collide",
            "collision",
            "crash",
            "cyclone",
            "derail",
            "derailment",
            "disease",
            "drown",
            "earthquake",
            "epidemic",
            "flood",
            "flooding",
            "hurricane",
            "landslide",
            "lightning",
            "outbreak",
            "overdose",
            "pandemic",
            "quake",
            "storm",
            "tornado",
            "tsunami",
            "typhoon",
            "virus",
            "wildfire",
            "wreck");
    private static final Set<String> KILLING = Set.of("kill", "killing");

    /** The type that the event has where it stands. */
    static String type(SentenceTree tree, TriggerLexicon.Found found) {
        boolean kills =
                found.trigger().type().equals("assault") && KILLING.contains(TriggerLexicon.lemma(tree, found.head()));
        return kills && isMishap(tree, found) ? "death" : found.trigger().type();
    }

    private static boolean isMishap(SentenceTree tree, TriggerLexicon.Found found) {
        boolean nobody = found.trigger().verb()
                ? tree.agents(found.head()).stream().allMatch(agent -> isMishap(tree, agent))
                : tree.oblique(found.head(), Set.of("by")).isEmpty();
        return nobody && IntStream.range(0, tree.size()).anyMatch(i -> isMishap(tree, i));
    }

    private static boolean isMishap(SentenceTree tree, int word) {
        return MISHAPS.contains(TriggerLexicon.lemma(tree, word));
    }

    private Accidents() {}
}
