package org.claimgraph.entity;

import java.util.Optional;
import java.util.Set;

/** Whom a relative pronoun stands for: "Flavia, who said"; "the mayor of Zenda, Flavia Elphberg, who". */
final class Antecedents {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");
    private static final Set<String> BETWEEN = Set.of(",", "-", "--", "–", "—", ")", "(", "\"", "”");

    private final Discourse discourse;
    private final Words words;

    Antecedents(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
    }

    boolean isRelative(int token) {
        return RELATIVE.contains(words.lower(token));
    }

    /** The token of whoever is meant; a name right before the comma is surer than the tree. */
    Optional<Integer> of(int pronoun) {
        Optional<Integer> named = words.lower(pronoun).equals("that") ? Optional.empty() : nameBefore(pronoun);
        return named.or(() -> byTree(pronoun));
    }

    private Optional<Integer> nameBefore(int pronoun) {
        int begin = words.begin(words.sentence(pronoun));
        int at = pronoun - 1;
        while (at >= begin && BETWEEN.contains(words.token(at).form())) {
            at--;
        }
        boolean comma = at < pronoun - 1;
        if (at < begin || !comma && byTree(pronoun).isPresent()) {
            return Optional.empty();
        }
        boolean person = words.lower(pronoun).equals("who");
        return discourse
                .covering(at)
                .filter(r -> r.kind() == Mention.Kind.NAME)
                .filter(r -> person ? r.only().isPerson() : r.only().type == EntityType.ORGANIZATION)
                .map(Reference::head);
    }

    private Optional<Integer> byTree(int pronoun) {
        int verb = words.head(pronoun);
        for (int steps = 0; verb >= 0 && steps < 3; steps++) {
            if (words.relation(verb).startsWith("acl") && words.head(verb) >= 0) {
                return Optional.of(words.head(verb));
            }
            verb = words.head(verb);
        }
        return Optional.empty();
    }
}
