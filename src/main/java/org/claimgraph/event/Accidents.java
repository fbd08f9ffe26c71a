package org.claimgraph.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.analyse.SentenceTree;

/** Who is killed in a crash or by a quake dies; nobody attacks him. */
final class Accidents {

    private static final Set<String> MISHAPS = Set.of(
            "accident",
            "avalanche",
            "cancer",
            "capsize",
            "cholera",
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
            "famine",
            "fever",
            "flood",
            "flooding",
            "flu",
            "hurricane",
            "influenza",
            "landslide",
            "lightning",
            "malaria",
            "outbreak",
            "overdose",
            "pandemic",
            "plague",
            "quake",
            "storm",
            "tornado",
            "tsunami",
            "typhoon",
            "virus",
            "wildfire",
            "wreck");
    private static final Set<String> SINKING = Set.of("sink", "overturn", "plunge");
    private static final Set<String> KILLING = Set.of("kill", "killing");

    /** These kill by themselves, and are used to kill: only as who does it are they mishaps. */
    private static final Set<String> BLASTS = Set.of("explosion", "blast");

    private static final Set<String> WEAPONS = Set.of(
            "attack",
            "attacker",
            "bomb",
            "bomber",
            "bombing",
            "device",
            "grenade",
            "landmine",
            "militant",
            "missile",
            "rocket",
            "shell",
            "suicide",
            "terrorist");

    private static final Set<String> BLAZES = Set.of("fire", "blaze", "inferno", "heat");

    /** The type that the event has where it stands. */
    static String type(SentenceTree tree, TriggerLexicon.Found found) {
        boolean kills =
                found.trigger().type().equals("assault") && KILLING.contains(TriggerLexicon.lemma(tree, found.head()));
        return kills && isMishap(tree, found) ? "death" : found.trigger().type();
    }

    private static boolean isMishap(SentenceTree tree, TriggerLexicon.Found found) {
        // "A plane crashed, killing ten."
        int before = tree.token(found.head()).head();
        boolean result = before >= 0
                && tree.relation(found.head()).equals("advcl")
                && (isMishap(tree, before) || SINKING.contains(TriggerLexicon.lemma(tree, before)));
        List<Integer> agents = found.trigger().verb() ? tree.agents(found.head()) : List.of();
        boolean nobody = found.trigger().verb()
                ? result || agents.stream().allMatch(agent -> isMishap(tree, agent) || isBlaze(tree, agent))
                : tree.oblique(found.head(), Set.of("by")).isEmpty();
        boolean blast = agents.stream().anyMatch(agent -> BLASTS.contains(TriggerLexicon.lemma(tree, agent)))
                && IntStream.range(0, tree.size()).noneMatch(i -> isWeapon(tree, i));
        boolean blaze = agents.stream().anyMatch(agent -> isBlaze(tree, agent));
        return blaze || blast || nobody && IntStream.range(0, tree.size()).anyMatch(i -> isMishap(tree, i));
    }

    /** A mine may be dug for coal, too. */
    private static boolean isWeapon(SentenceTree tree, int word) {
        String lemma = TriggerLexicon.lemma(tree, word);
        return WEAPONS.contains(lemma)
                || lemma.equals("mine") && Set.of("land", "roadside").contains(TriggerLexicon.lemma(tree, word - 1));
    }

    private static boolean isBlaze(SentenceTree tree, int word) {
        return BLAZES.contains(TriggerLexicon.lemma(tree, word));
    }

    private static boolean isMishap(SentenceTree tree, int word) {
        return MISHAPS.contains(TriggerLexicon.lemma(tree, word));
    }

    private Accidents() {}
}
