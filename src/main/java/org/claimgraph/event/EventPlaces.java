package org.claimgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.entity.EntityType;

/** Where an event was: "in Oslo", "the Oslo attack". */
final class EventPlaces {

    private static final Set<String> IN = Set.of("in", "at", "near", "outside", "across", "inside");

    /** @param participants keys of those who take part: no place as well */
    static Optional<String> of(
            SentenceTree tree, TriggerLexicon.Found found, MentionIndex mentions, List<String> participants) {
        List<Integer> words = new ArrayList<>(tree.oblique(found.head(), IN));
        int verb = tree.clause(found.head());
        // "The indictment says that in Oslo": not where it was.
        boolean told = tree.relation(found.head()).equals("nsubj") && ArgumentWords.isSpeaking(tree, verb);
        if (verb != found.head() && tree.isVerb(verb) && !told) {
            words.addAll(tree.oblique(verb, IN));
        }
        Optional<String> inside = words.stream()
                .flatMap(word -> mentions.of(tree, word).stream())
                .filter(key -> isPlace(mentions, key))
                .findFirst();
        // "The Iran talks", "the Ukraine inquiry" are about them, wherever they are.
        boolean about = found.trigger().isSymmetric() || found.trigger().type().equals("investigate");
        boolean named = !found.trigger().verb() && !about;
        return inside.isPresent() || !named ? inside : inName(tree, found.head(), mentions, participants);
    }

    private static Optional<String> inName(
            SentenceTree tree, int head, MentionIndex mentions, List<String> participants) {
        return tree.children(head, Set.of("compound", "amod", "nmod")).stream()
                .filter(child -> tree.children(child, Set.of("case")).stream()
                        .allMatch(c -> tree.token(c).xpos().equals("POS")))
                .flatMap(child -> mentions.at(tree.token(child).span()).stream())
                .flatMap(mention -> mention.entities().stream())
                .filter(key -> isPlace(mentions, key) && !participants.contains(key))
                .findFirst();
    }

    private static boolean isPlace(MentionIndex mentions, String key) {
        return mentions.type(key)
                .filter(type -> type == EntityType.GEOPOLITICAL || type == EntityType.PLACE)
                .isPresent();
    }

    private EventPlaces() {}
}
