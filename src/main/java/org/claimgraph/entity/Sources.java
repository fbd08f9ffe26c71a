package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.text.Span;

/** Which tokens are sources of speech, and who is quoted where, as far as names alone tell: evidence for pronouns. */
final class Sources {

    private static final Set<String> OWNER = Set.of("'s", "’s", "'", "’");

    private final Discourse discourse;
    private final Statements statements;
    private final Set<Integer> heads = new HashSet<>();
    private final Map<Integer, Set<Referent>> quoted = new HashMap<>();

    Sources(Discourse discourse, Statements statements, List<Speech> speeches) {
        this.discourse = discourse;
        this.statements = statements;
        speeches.forEach(this::take);
    }

    private void take(Speech speech) {
        List<Integer> own = headsOf(discourse.words, speech.source());
        heads.addAll(own);
        Set<Referent> named = new HashSet<>();
        own.forEach(head -> discourse.covering(head).ifPresent(r -> named.addAll(r.referents())));
        for (Span content : speech.content()) {
            int[] range = discourse.words.range(content);
            for (int i = range[0]; i < range[1]; i++) {
                if (discourse.words.quote(i) >= 0) {
                    quoted.computeIfAbsent(i, k -> new HashSet<>()).addAll(named);
                }
            }
        }
    }

    /** Tokens of the spans that hang on none of the others: the source itself, each part of a coordination. */
    static List<Integer> headsOf(Words words, List<Span> spans) {
        Set<Integer> inside = new HashSet<>();
        for (Span span : spans) {
            int[] range = words.range(span);
            for (int i = range[0]; i < range[1]; i++) {
                inside.add(i);
            }
        }
        List<Integer> found = new ArrayList<>();
        inside.stream().sorted().forEach(i -> {
            boolean top = !inside.contains(words.head(i));
            boolean coordinated = words.relation(i).equals("conj") && found.contains(words.head(i));
            if ((top || coordinated) && canHead(words, i) && !isOwner(words, i, inside)) {
                found.add(i);
            }
        });
        return found;
    }

    /** "Ruritania's Foreign Ministry": whose it is does not speak, however the tree reads it. */
    private static boolean isOwner(Words words, int i, Set<Integer> inside) {
        return inside.contains(i + 1)
                && inside.contains(i + 2)
                && (words.token(i + 1).xpos().equals("POS")
                        || OWNER.contains(words.token(i + 1).form()));
    }

    private static boolean canHead(Words words, int i) {
        return switch (words.token(i).upos()) {
            case "NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X", "SYM" -> true;
            default -> false;
        };
    }

    boolean isSource(int token) {
        return heads.contains(token);
    }

    /** True if one of the referents is quoted where the token stands. */
    boolean speaksQuote(List<Referent> referents, int token) {
        Set<Referent> speakers = quoted.getOrDefault(token, Set.of());
        return referents.stream().anyMatch(speakers::contains);
    }

    Optional<Referent> issuerOf(int token) {
        return statements.issuerOf(token);
    }
}
