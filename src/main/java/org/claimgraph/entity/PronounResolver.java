package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.gazetteer.Gender;

/**
 * He, she, it and they, from left to right, by the best of the candidates before them: gender and number must agree;
 * subjects, the near, the often named and whoever spoke last come first (after Lappin and Leass 1994; Lee et al. 2013).
 * "It" and "they" are left alone unless the evidence is good.
 */
final class PronounResolver {

    private static final int WINDOW = 4;
    private static final Set<String> RAISING =
            Set.of("seem", "appear", "turn", "happen", "rain", "take", "matter", "remain");

    private final Discourse discourse;
    private final Words words;
    private final Sources sources;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Referent, Integer> counts = new HashMap<>();

    /** Something before the pronoun that it may mean. */
    private record Candidate(int head, int first, int end, List<Referent> referents, boolean plural, boolean pronoun) {

        Referent only() {
            return referents.getFirst();
        }
    }

    private record Scored(Candidate candidate, double score) {}

    PronounResolver(Discourse discourse, Sources sources) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.sources = sources;
    }

    void resolve() {
        List<Reference> known = List.copyOf(discourse.references());
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            while (next < known.size() && known.get(next).first() <= i) {
                take(known.get(next++));
            }
            if (words.is(i, "PRON") && !discourse.isCovered(i)) {
                resolve(i);
            }
            int token = i;
            sources.issuerOf(i)
                    .ifPresent(
                            who -> candidates.add(new Candidate(token, token, token + 1, List.of(who), false, false)));
        }
    }

    private void take(Reference reference) {
        boolean plural = reference.referents().size() > 1 || reference.only().plural;
        candidates.add(new Candidate(
                reference.head(), reference.first(), reference.end(), reference.referents(), plural, false));
        reference.referents().forEach(r -> counts.merge(r, 1, Integer::sum));
        together(reference).ifPresent(candidates::add);
    }

    /** "Putin and Lukashenko": both, for "they". */
    private Optional<Candidate> together(Reference second) {
        int head = words.head(second.head());
        if (head < 0 || !words.relation(second.head()).equals("conj")) {
            return Optional.empty();
        }
        return discourse
                .headedBy(head)
                .filter(first -> first.only().isPerson() && second.only().isPerson())
                .filter(first -> first.only() != second.only())
                .map(first -> new Candidate(
                        first.head(), first.first(), second.end(), List.of(first.only(), second.only()), true, false));
    }

    private void resolve(int i) {
        Optional<Pronoun> pronoun = Pronoun.of(words.lower(i));
        if (pronoun.isEmpty() || pronoun.get().kind() == Pronoun.Kind.SPEAKER || isExpletive(i)) {
            return;
        }
        Optional<Scored> best = best(i, pronoun.get());
        double least =
                switch (pronoun.get().kind()) {
                    case PERSON, SPEAKER -> -100;
                    case THING -> 1.0;
                    case SEVERAL -> 0.6;
                };
        best.filter(s -> s.score() >= least).ifPresent(s -> {
            double confidence = pronoun.get().kind() == Pronoun.Kind.PERSON ? 0.85 : 0.75;
            Candidate meant = s.candidate();
            discourse.add(new Reference(i, i + 1, i, Mention.Kind.PRONOUN, meant.referents(), "pronoun", confidence));
            candidates.add(new Candidate(i, i, i + 1, meant.referents(), meant.plural(), true));
            meant.referents().forEach(r -> counts.merge(r, 1, Integer::sum));
        });
    }

    /** "It is likely that", "it seems": nobody is meant. */
    private boolean isExpletive(int i) {
        if (!words.lower(i).equals("it")) {
            return false;
        }
        int head = words.head(i);
        boolean marked = words.relation(i).startsWith("expl");
        boolean raising = head >= 0 && RAISING.contains(words.lemma(head));
        boolean copular = head >= 0
                && words.children(head).stream().anyMatch(c -> words.relation(c).equals("cop"))
                && words.isSubject(i);
        return marked || raising || copular;
    }

    private Optional<Scored> best(int pronoun, Pronoun form) {
        Optional<Scored> best = Optional.empty();
        for (Candidate candidate : candidates) {
            int distance = words.sentence(pronoun) - words.sentence(candidate.first());
            if (candidate.first() >= pronoun
                    || distance > WINDOW
                    || !agrees(form, candidate)
                    || isBound(pronoun, candidate)) {
                continue;
            }
            double score = score(pronoun, form, candidate, distance);
            if (best.isEmpty() || score >= best.get().score()) {
                best = Optional.of(new Scored(candidate, score));
            }
        }
        return best;
    }

    private static boolean agrees(Pronoun form, Candidate candidate) {
        Referent referent = candidate.only();
        return switch (form.kind()) {
            case PERSON ->
                !candidate.plural()
                        && (referent.isPerson() || referent.type == EntityType.UNNAMED)
                        && referent.gender.agreesWith(form.gender());
            case THING -> !candidate.plural() && referent.isBody();
            case SEVERAL -> candidate.plural() || referent.isBody();
            case SPEAKER -> false;
        };
    }

    /** Two arguments of one verb mean different things, unless the pronoun is reflexive or a possessive. */
    private boolean isBound(int pronoun, Candidate candidate) {
        if (candidate.first() <= pronoun && pronoun < candidate.end()) {
            return true;
        }
        String lower = words.lower(pronoun);
        boolean free = words.token(pronoun).xpos().equals("PRP$") || lower.endsWith("self") || lower.endsWith("selves");
        boolean sameVerb = words.head(pronoun) >= 0 && words.head(pronoun) == words.head(candidate.head());
        boolean ownHead = words.head(pronoun) == candidate.head();
        return !free && (sameVerb || ownHead) || isOwnSpeaker(pronoun, candidate);
    }

    /** Who is quoted says "I" of themselves. */
    private boolean isOwnSpeaker(int pronoun, Candidate candidate) {
        return words.quote(pronoun) >= 0 && sources.speaksQuote(candidate.referents(), pronoun);
    }

    private double score(int pronoun, Pronoun form, Candidate candidate, int distance) {
        double score = -0.9 * distance;
        boolean subject = words.isSubject(candidate.head());
        score += subject ? 1.2 : 0;
        score += subject && words.isSubject(pronoun) ? 0.4 : 0;
        score += subject
                        && words.relation(
                                        words.head(candidate.head()) < 0
                                                ? candidate.head()
                                                : words.head(candidate.head()))
                                .equals("root")
                ? 0.3
                : 0;
        score += 0.15 * Math.min(6, counts.getOrDefault(candidate.only(), 0));
        score += candidate.pronoun() ? 0.2 : 0;
        score += sources.isSource(pronoun) && sources.isSource(candidate.head()) ? 0.8 : 0;
        score -= candidate.only().type == EntityType.UNNAMED && form.kind() == Pronoun.Kind.PERSON ? 1.0 : 0;
        score += form.gender() != Gender.UNKNOWN && candidate.only().gender == form.gender() ? 0.5 : 0;
        score -= words.quote(candidate.head()) >= 0 && words.quote(candidate.head()) != words.quote(pronoun) ? 1.0 : 0;
        score -= form.kind() == Pronoun.Kind.SEVERAL && !candidate.plural() ? 0.8 : 0;
        score -= form.kind() == Pronoun.Kind.THING && !sources.isSource(pronoun) ? 0.6 : 0;
        return score - 0.005 * (pronoun - candidate.head());
    }
}
