package org.claimgraph.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;

/** Who speaks, and whether a word means him. */
record Speaker(List<String> keys, MentionIndex mentions) {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "they");

    boolean isSelf(SentenceTree tree, int token) {
        String form = tree.token(token).form().toLowerCase(Locale.ROOT);
        List<String> meant = mentions.of(tree, token);
        // Who "he" is in "X said that he …" is X, unless somebody else is known to be meant.
        boolean same =
                meant.isEmpty() ? THIRD_PERSON.contains(form) : meant.stream().anyMatch(keys::contains);
        return FIRST_PERSON.contains(form) || same;
    }

    List<String> others(List<String> found) {
        return found.stream().filter(key -> !keys.contains(key)).distinct().toList();
    }
}
