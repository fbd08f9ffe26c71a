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

    /** Sentences to look back: people stay in mind for long, things do not. */
    private static final int WINDOW = 3;

    private static final int WINDOW_FOR_PEOPLE = 12;
    private static final Set<String> RAISING =
            Set.of("seem", "appear", "turn", "happen", "rain", "take", "matter", "remain");

    private static final Set<String> NAMING = Set.of("appos", "flat", "nmod", "compound", "dep");

    private final Discourse discourse;
    private final Words words;
    private final Sources sources;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Referent, Integer> counts = new HashMap<>();

    /** By lemma, how often things that are no entities were spoken of. */
    private final Map<String, Integer> things = new HashMap<>();

    /**
     * Something before the pronoun that it may mean.
     *
     * @param referents none where it is a thing that is no entity but may be meant
     * @param thing the lemma of such a thing, else empty
     */
    private record Candidate(
            int head, int first, int end, List<Referent> referents, String thing, boolean plural, boolean pronoun) {

        static Candidate entity(int head, int first, int end, List<Referent> referents, boolean plural) {
            return new Candidate(head, first, end, referents, "", plural, false);
        }

        /** What a pronoun at this place means that means the same. */
        Candidate again(int pronoun) {
            return new Candidate(pronoun, pronoun, pronoun + 1, referents, thing, plural, true);
        }

        boolean isThing() {
            return referents.isEmpty();
        }

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
            if (words.is(i, "PRON") && isOpen(i)) {
                resolve(i);
            }
            if (words.is(i, "NOUN")
                    && !discourse.isCovered(i)
                    && !words.relation(i).equals("compound")) {
                boolean plural = words.token(i).xpos().endsWith("S");
                remember(new Candidate(i, i, i + 1, List.of(), words.lemma(i), plural, false));
            }
            int token = i;
            sources.issuerOf(i)
                    .ifPresent(who -> candidates.add(Candidate.entity(token, token, token + 1, List.of(who), false)));
        }
    }

    /** Not yet resolved; "his" in "his mother" is open though the whole phrase means somebody. */
    private boolean isOpen(int pronoun) {
        return discourse
                .covering(pronoun)
                .filter(r -> r.kind() != Mention.Kind.NOMINAL || r.head() == pronoun)
                .isEmpty();
    }

    private void take(Reference reference) {
        boolean plural = reference.referents().size() > 1 || reference.only().plural;
        remember(Candidate.entity(reference.head(), reference.first(), reference.end(), reference.referents(), plural));
        together(reference).ifPresent(candidates::add);
    }

    private void remember(Candidate candidate) {
        candidates.add(candidate);
        candidate.referents().forEach(r -> counts.merge(r, 1, Integer::sum));
        if (candidate.isThing()) {
            things.merge(candidate.thing(), 1, Integer::sum);
        }
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
                .map(first -> Candidate.entity(
                        first.head(), first.first(), second.end(), List.of(first.only(), second.only()), true));
    }

    private void resolve(int i) {
        Optional<Pronoun> pronoun = Pronoun.of(words.lower(i));
        if (pronoun.isEmpty() || pronoun.get().kind() == Pronoun.Kind.SPEAKER || isExpletive(i)) {
            return;
        }
        best(i, pronoun.get()).ifPresent(best -> {
            if (best.candidate().isThing()) {
                remember(best.candidate().again(i));
            } else if (best.score() >= least(pronoun.get().kind())) {
                take(i, pronoun.get(), best.candidate());
            }
        });
    }

    /** The score below which a pronoun of this kind is left alone. */
    private static double least(Pronoun.Kind kind) {
        return switch (kind) {
            case PERSON, SPEAKER -> Double.NEGATIVE_INFINITY;
            case THING -> 1.0;
            case SEVERAL -> 0.6;
        };
    }

    private void take(int i, Pronoun pronoun, Candidate meant) {
        double confidence = pronoun.kind() == Pronoun.Kind.PERSON ? 0.85 : 0.75;
        discourse.add(new Reference(i, i + 1, i, Mention.Kind.PRONOUN, meant.referents(), "pronoun", confidence));
        remember(meant.again(i));
        if (meant.referents().size() == 1) {
            meant.only().gender = meant.only().gender.or(pronoun.gender());
        }
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
        int window = form.kind() == Pronoun.Kind.PERSON ? WINDOW_FOR_PEOPLE : WINDOW;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            int distance = words.sentence(pronoun) - words.sentence(candidate.first());
            if (distance > WINDOW_FOR_PEOPLE + 1) {
                break;
            }
            if (candidate.first() >= pronoun
                    || distance > window
                    || !agrees(pronoun, form, candidate)
                    || isBound(pronoun, candidate)) {
                continue;
            }
            double score = score(pronoun, form, candidate, distance);
            if (best.isEmpty() || score > best.get().score()) {
                best = Optional.of(new Scored(candidate, score));
            }
        }
        return best;
    }

    private boolean agrees(int pronoun, Pronoun form, Candidate candidate) {
        if (candidate.isThing()) {
            boolean thing = form.kind() == Pronoun.Kind.THING && !candidate.plural();
            boolean things = form.kind() == Pronoun.Kind.SEVERAL && candidate.plural();
            return (thing || things) && !sources.isSource(pronoun);
        }
        Referent referent = candidate.only();
        return switch (form.kind()) {
            case PERSON ->
                !candidate.plural()
                        && (referent.isPerson() || referent.type == EntityType.UNNAMED)
                        && referent.gender.agreesWith(form.gender());
            case THING -> !candidate.plural() && referent.isBody();
            case SEVERAL -> candidate.plural() || referent.isBody() && sources.isSource(pronoun);
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
        int head = syntacticHead(candidate);
        boolean subject = discourse.isSubject(head);
        double score = -0.9 * distance;
        score += subject ? 1.2 : 0;
        score += subject && words.isSubject(pronoun) ? 0.4 : 0;
        score += subject && isMain(head) ? 0.3 : 0;
        score += governs(head, pronoun) ? 1.0 : 0;
        score += candidate.pronoun() ? 0.2 : 0;
        score += sources.isSource(pronoun) && sources.isSource(candidate.head()) ? 0.8 : 0;
        score -= isQuotedElsewhere(candidate, pronoun) ? 1.0 : 0;
        score -= subject && form.kind() == Pronoun.Kind.THING && isObject(pronoun) ? 0.8 : 0;
        score += form.kind() == Pronoun.Kind.THING && ownsAnOffice(pronoun) ? 1.0 : 0;
        return score + scoreOfReferent(form, candidate) - 0.005 * (pronoun - candidate.head());
    }

    private boolean isObject(int pronoun) {
        return words.relation(pronoun).equals("obj") || words.relation(pronoun).startsWith("obl");
    }

    /** "Its spokesman": what has one is a body, never a thing. */
    private boolean ownsAnOffice(int pronoun) {
        int head = words.head(pronoun);
        return words.token(pronoun).xpos().equals("PRP$")
                && head > pronoun
                && !discourse.at(head, discourse.gazetteer.offices(), true).isEmpty();
    }

    private double scoreOfReferent(Pronoun form, Candidate candidate) {
        if (candidate.isThing()) {
            return 0.3 * Math.min(6, things.getOrDefault(candidate.thing(), 0));
        }
        Referent referent = candidate.only();
        double score = 0.15 * Math.min(6, counts.getOrDefault(referent, 0));
        score -= referent.type == EntityType.UNNAMED && form.kind() == Pronoun.Kind.PERSON ? 1.0 : 0;
        score += form.gender() != Gender.UNKNOWN && referent.gender == form.gender() ? 0.5 : 0;
        return score - (form.kind() == Pronoun.Kind.SEVERAL && !candidate.plural() ? 0.8 : 0);
    }

    /** In "spokesman Fritz Tarlenheim said" the tree may hang the name on the title: the title's place counts. */
    private int syntacticHead(Candidate candidate) {
        int head = candidate.head();
        for (int steps = 0; steps < 3 && NAMING.contains(words.relation(head)) && !discourse.isSubject(head); steps++) {
            int above = words.head(head);
            boolean title = above >= 0 && words.isNominal(above) && Math.abs(above - head) <= 5;
            boolean linked = words.children(head).stream()
                    .anyMatch(c -> words.relation(c).equals("case"));
            if (!title || linked) {
                break;
            }
            head = above;
        }
        return head;
    }

    private boolean isMain(int subject) {
        // A subject that the parser hung elsewhere is a main verb's: see Discourse.isSubject.
        return !words.isSubject(subject)
                || words.head(subject) >= 0
                        && words.relation(words.head(subject)).equals("root");
    }

    /** The candidate is the subject of a clause around the pronoun: "Flavia said that she", "Rudolf sold his house". */
    private boolean governs(int subject, int pronoun) {
        if (!words.isSubject(subject) || words.sentence(subject) != words.sentence(pronoun)) {
            return false;
        }
        int at = words.head(pronoun);
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            if (at == words.head(subject)) {
                return true;
            }
            at = words.head(at);
        }
        return false;
    }

    private boolean isQuotedElsewhere(Candidate candidate, int pronoun) {
        int quote = words.quote(candidate.head());
        return quote >= 0 && quote != words.quote(pronoun);
    }
}
