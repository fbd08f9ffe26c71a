package org.claimgraph.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who issued the statements of an article: "a statement from the Kremlin", "the Kremlin statement", then "the statement". */
final class Statements {

    private static final Set<String> ISSUED_BY = Set.of("from", "by", "of");

    private final Discourse discourse;
    private final Words words;
    /** By token of the noun. */
    private final Map<Integer, Referent> issuers = new HashMap<>();
    /** The last issuer of each noun, for "the statement". */
    private final Map<String, Referent> last = new HashMap<>();

    Statements(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
        for (int i = 0; i < words.size(); i++) {
            if (words.isNominal(i) && Lexicon.isStatement(words.lemma(i)) && !discourse.isCovered(i)) {
                int token = i;
                issuer(i).ifPresent(who -> {
                    issuers.put(token, who);
                    last.put(words.lemma(token), who);
                });
            }
        }
    }

    Optional<Referent> issuerOf(int token) {
        return Optional.ofNullable(issuers.get(token));
    }

    private Optional<Referent> issuer(int noun) {
        return named(noun).or(() -> before(noun)).or(() -> subject(noun)).or(() -> again(noun));
    }

    /** "from the Kremlin" after the noun. */
    private Optional<Referent> named(int noun) {
        int end = words.end(words.sentence(noun));
        int by = noun + 1;
        if (by + 1 >= end || !ISSUED_BY.contains(words.lower(by))) {
            return Optional.empty();
        }
        for (int i = by + 1; i < Math.min(end, by + 4); i++) {
            Optional<Referent> who = discourse.covering(i).map(Reference::only).filter(Statements::canSpeak);
            if (who.isPresent()) {
                return who;
            }
        }
        return Optional.empty();
    }

    private static boolean canSpeak(Referent referent) {
        return referent.isPerson() || referent.isBody();
    }

    /** "The Kremlin's statement", "a Kremlin statement". */
    private Optional<Referent> before(int noun) {
        int begin = words.begin(words.sentence(noun));
        for (int i = noun - 1; i >= begin && i >= noun - 3; i--) {
            Optional<Referent> who = discourse.covering(i).map(Reference::only).filter(Statements::canSpeak);
            if (who.isPresent()) {
                return who;
            }
            if (!words.is(i, "ADJ")
                    && !words.is(i, "NOUN")
                    && !words.token(i).xpos().equals("POS")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The Kremlin said in a statement": the subject of the verb it hangs on. */
    private Optional<Referent> subject(int noun) {
        int verb = words.head(noun);
        if (verb < 0 || !words.is(verb, "VERB")) {
            return Optional.empty();
        }
        // Of two subjects the parser may give a verb, the nearer is its own.
        return words.children(verb).stream()
                .filter(i -> i < noun && words.isSubject(i))
                .max(Comparator.naturalOrder())
                .flatMap(discourse::covering)
                .map(Reference::only)
                .filter(Statements::canSpeak);
    }

    private Optional<Referent> again(int noun) {
        boolean definite =
                words.children(noun).stream().anyMatch(i -> words.lower(i).equals("the"));
        return definite ? Optional.ofNullable(last.get(words.lemma(noun))) : Optional.empty();
    }
}
