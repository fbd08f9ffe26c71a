package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who else speaks: names that "and" joins to the name at the head of a source, for the trees that miss it ("The Bank of
 * England and the European Central Bank").
 */
final class Coordinates {

    private static final Set<String> JOINS = Set.of("and", "&");
    private static final int LONGEST_TITLE = 5;

    private final Discourse discourse;
    private final Words words;

    Coordinates(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
    }

    /** Names after the one that covers the head, each joined to the one before; all of them inside the source. */
    List<Reference> of(int head, Set<Integer> inside) {
        List<Reference> found = new ArrayList<>();
        Optional<Reference> at = nameAt(head);
        while (at.isPresent()) {
            at = joined(at.get().end(), inside);
            at.ifPresent(found::add);
        }
        return found;
    }

    private Optional<Reference> nameAt(int token) {
        return discourse.covering(token).filter(r -> r.kind() == Mention.Kind.NAME);
    }

    /** "… and the [title] NAME" right after a name. */
    private Optional<Reference> joined(int after, Set<Integer> inside) {
        if (!inside.contains(after) || !JOINS.contains(words.lower(after))) {
            return Optional.empty();
        }
        for (int i = after + 1; i <= after + LONGEST_TITLE && inside.contains(i); i++) {
            int token = i;
            Optional<Reference> name = nameAt(i).filter(r -> r.first() == token);
            boolean owner = name.isPresent()
                    && inside.contains(name.get().end())
                    && words.token(name.get().end()).xpos().equals("POS");
            if (name.isPresent() && !owner) {
                return name;
            }
            boolean title = words.is(i, "DET") || words.is(i, "ADJ") || words.isNominal(i);
            if (!title) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
