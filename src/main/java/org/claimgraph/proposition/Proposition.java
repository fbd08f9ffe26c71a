package org.claimgraph.proposition;

import java.util.List;
import java.util.Optional;
import org.claimgraph.text.Span;

/**
 * What one content says: subject, predicate, object.
 *
 * @param subject who acts, also where the verb is passive; empty for a passive that does not say by whom
 * @param predicate lemmas of the verb and what belongs to it: {@code sign}, {@code meet with}, {@code be ready}
 * @param object to what or whom it is done; what the subject is said to be
 * @param negated true for "did not sign", "never met"
 * @param modal the lemma that tells how far it holds ("will", "may", "must"); of a promise to do something, "to"
 */
public record Proposition(
        Optional<Argument> subject,
        String predicate,
        Span verb,
        Optional<Argument> object,
        boolean negated,
        Optional<String> modal) {

    public Proposition {
        if (subject.isEmpty() && object.isEmpty()) {
            throw new IllegalArgumentException("a predicate is said of something");
        }
    }

    /**
     * A subject or object.
     *
     * @param words its noun phrase without clauses; empty for a speaker who promises "to sign it"
     * @param entities keys of what its head word refers to, if anything known
     */
    public record Argument(Optional<Span> words, List<String> entities) {

        public Argument {
            entities = List.copyOf(entities);
            if (words.isEmpty() && entities.isEmpty()) {
                throw new IllegalArgumentException("an argument has words or stands for an entity");
            }
        }
    }
}
