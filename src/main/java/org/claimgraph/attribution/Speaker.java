package org.claimgraph.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;

/** Who speaks, and whether a word means him. */
record Speaker(List<String> keys, MentionIndex mentions) {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    boolean isSelf(SentenceTree tree, int token) {
        boolean first = FIRST_PERSON.contains(tree.token(token).form().toLowerCase(Locale.ROOT));
        return first || mentions.of(tree, token).stream().anyMatch(keys::contains);
    }

    List<String> others(List<String> found) {
        return found.stream().filter(key -> !keys.contains(key)).distinct().toList();
    }
}
