package org.claimgraph.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;

/** Who is said to do wrong: somebody named, before a word of wrongdoing that is not denied. */
final class Wrongdoing {

    private final Set<String> words = WordList.words(Wrongdoing.class, "wrongdoing.txt");

    /** The key of the last one named before the first word of wrongdoing, other than the speaker. */
    Optional<String> accused(SentenceTree tree, List<Integer> tokens, Speaker speaker) {
        for (int token : tokens) {
            if (words.contains(CueLexicon.lemma(tree, token)) && !isDenied(tree, token)) {
                return before(tree, tokens, token, speaker);
            }
        }
        return Optional.empty();
    }

    private static boolean isDenied(SentenceTree tree, int token) {
        return tree.isNegated(token) || tree.isNegated(tree.clause(token));
    }

    private static Optional<String> before(SentenceTree tree, List<Integer> tokens, int word, Speaker speaker) {
        Optional<String> found = Optional.empty();
        for (int token : tokens) {
            if (token >= word) {
                break;
            }
            Optional<Mention> mention = speaker.mentions().at(tree.token(token).span());
            List<String> keys = speaker.others(mention.map(Mention::entities).orElse(List.of()));
            Optional<String> actor =
                    keys.stream().filter(key -> canAct(speaker, key)).findFirst();
            found = actor.isPresent() ? actor : found;
        }
        return found;
    }

    private static boolean canAct(Speaker speaker, String key) {
        return speaker.mentions()
                .type(key)
                .filter(type -> type != EntityType.PLACE)
                .isPresent();
    }
}
