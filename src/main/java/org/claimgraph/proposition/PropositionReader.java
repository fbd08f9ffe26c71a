package org.claimgraph.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.proposition.Proposition.Argument;
import org.claimgraph.text.Span;

/** Reads the main clause of a content; nothing where a part of it is missing, doubled or out of place. */
final class PropositionReader {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "may", "might", "must", "shall", "should", "ought");
    /** Verbs that say nothing without an object: where it is missing, the parse is wrong. */
    private static final Set<String> NEED_OBJECT = Set.of(
            "bring", "do", "find", "get", "give", "have", "hold", "keep", "let", "make", "put", "see", "set", "take",
            "use", "want");
    /** "Has him trying", "made it harder": their object is what another verb or adjective tells of. */
    private static final Set<String> CAUSING =
            Set.of("get", "have", "hear", "help", "keep", "let", "make", "see", "watch");
    /** With these a verb says another thing: "pass away", "come together". */
    private static final Set<String> PARTICLES = Set.of(
            "about",
            "across",
            "ahead",
            "along",
            "apart",
            "around",
            "aside",
            "away",
            "back",
            "down",
            "forward",
            "in",
            "off",
            "on",
            "out",
            "over",
            "through",
            "together",
            "up");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final Clause clause;
    private final SentenceTree tree;
    private final List<TimeExpression> times;
    private final IntFunction<List<String>> entities;

    /** @param entities keys of what a token refers to */
    PropositionReader(Clause clause, List<TimeExpression> times, IntFunction<List<String>> entities) {
        this.clause = clause;
        this.tree = clause.tree();
        this.times = times;
        this.entities = entities;
    }

    /** @param promising who a content without subject ("to sign it") is about; none: such a content says nothing */
    Optional<Proposition> read(List<String> promising) {
        int head = clause.head();
        if (isConditional(head)
                || !clause.children(head, "ccomp", "csubj", "parataxis", "expl").isEmpty()) {
            return Optional.empty();
        }
        if (isInfinitive(head)) {
            return promising.isEmpty() || !promising.stream().allMatch(PropositionReader::isNamed)
                    ? Optional.empty()
                    : of(Optional.of(new Argument(Optional.empty(), promising)), head, Optional.of("to"));
        }
        List<Integer> subjects = clause.children(head, "nsubj");
        if (subjects.size() != 1 || finite(head).isEmpty()) {
            return Optional.empty();
        }
        int subject = subjects.getFirst();
        int finite = finite(head).get();
        boolean clean = subject < finite
                && Phrases.isNominal(tree, subject)
                && !Phrases.isEmpty(tree, subject)
                && !isDate(subject)
                && Phrases.agree(tree, subject, finite)
                && isFirst(subject)
                && isUnbroken(subject, finite);
        return clean ? argument(subject).flatMap(known -> said(known, head)) : Optional.empty();
    }

    private Optional<Proposition> said(Argument subject, int head) {
        if (!clause.children(head, "cop").isEmpty()) {
            return being(subject, head);
        }
        return tree.isPassive(head) ? suffered(subject, head) : of(Optional.of(subject), head, modal(head));
    }

    private Optional<Proposition> suffered(Argument subject, int head) {
        List<Integer> by = tree.oblique(head, Set.of("by")).stream()
                .filter(word -> clause.has(word) && !isDate(word))
                .toList();
        boolean plain = by.size() < 2 && clause.children(head, "obj").isEmpty() && !isOpen(head);
        Optional<Argument> agent = by.stream().findFirst().flatMap(this::argument);
        return plain && agent.isPresent() == !by.isEmpty()
                ? proposition(agent, predicate(head), head, Optional.of(subject), modal(head))
                : Optional.empty();
    }

    /** "The deal is dead", "Berg is a liar", "the minister was in Oslo". */
    private Optional<Proposition> being(Argument subject, int head) {
        String upos = tree.token(head).upos();
        List<Integer> prepositions = clause.children(head, "case");
        if (upos.equals("ADJ") && clause.children(head, "xcomp", "advcl", "obl").isEmpty()) {
            return proposition(Optional.of(subject), "be " + lemma(head), head, Optional.empty(), modal(head));
        }
        boolean nominal = (upos.equals("NOUN") || upos.equals("PROPN")) && prepositions.size() < 2;
        if (!nominal || !clause.children(head, "acl").isEmpty() && prepositions.isEmpty()) {
            return Optional.empty();
        }
        String be = prepositions.isEmpty() ? "be" : "be " + lemma(prepositions.getFirst());
        return argument(head).flatMap(is -> proposition(Optional.of(subject), be, head, Optional.of(is), modal(head)));
    }

    /** A verb in the active voice, with the verb that it leads to: "plans to build". */
    private Optional<Proposition> of(Optional<Argument> subject, int head, Optional<String> modal) {
        int verb = head;
        List<String> words = new ArrayList<>(List.of(predicate(head)));
        List<Integer> led = clause.children(head, "xcomp");
        Optional<String> mode = modal;
        if (!led.isEmpty()) {
            verb = led.getFirst();
            if (led.size() > 1
                    || !isInfinitive(verb)
                    || verb - head > 3
                    || !clause.children(head, "obj", "iobj").isEmpty()) {
                return Optional.empty();
            }
            if (words.equals(List.of("have"))) {
                words.clear();
                words.add(predicate(verb));
                mode = Optional.of("have to");
            } else {
                words.add("to " + predicate(verb));
            }
        }
        if (!tree.token(verb).upos().equals("VERB") || tree.isPassive(verb) || isOpen(verb)) {
            return Optional.empty();
        }
        List<Integer> objects = clause.children(verb, "obj");
        if (objects.isEmpty()) {
            Optional<Integer> oblique = nextOblique(verb);
            oblique.ifPresent(word -> words.add(preposition(word)));
            boolean ends = !NEED_OBJECT.contains(lemma(verb)) && (oblique.isPresent() || endsAfter(verb));
            return ends
                    ? proposition(subject, String.join(" ", words), head, oblique.flatMap(this::argument), mode)
                    : Optional.empty();
        }
        int object = objects.getFirst();
        boolean clean = objects.size() == 1
                && clause.children(verb, "iobj").isEmpty()
                && object > verb
                && Phrases.isNominal(tree, object)
                && !isDate(object)
                && !(CAUSING.contains(lemma(verb))
                        && !clause.children(object, "acl").isEmpty())
                && isUnbroken(verb, object);
        return clean && argument(object).isPresent()
                ? proposition(subject, String.join(" ", words), head, argument(object), mode)
                : Optional.empty();
    }

    private Optional<Proposition> proposition(
            Optional<Argument> subject, String predicate, int head, Optional<Argument> object, Optional<String> modal) {
        Span verb = tree.token(head).span();
        boolean none = Stream.of(subject, object)
                .flatMap(Optional::stream)
                .flatMap(argument -> argument.words().stream())
                .flatMap(words -> tree.in(words).stream())
                .anyMatch(word -> Phrases.isNone(tree, word)
                        || clause.children(word, "det").stream().anyMatch(det -> Phrases.isNone(tree, det)));
        return Optional.of(new Proposition(subject, predicate, verb, object, none ^ tree.isNegated(head), modal));
    }

    /** Keys with a number sign are of agents whom the article leaves unnamed. */
    private static boolean isNamed(String key) {
        return !key.startsWith("#");
    }

    private Optional<Argument> argument(int word) {
        List<Integer> all = tree.coordinated(List.of(word)).stream()
                .filter(other -> clause.has(other) && Phrases.isNominal(tree, other))
                .toList();
        List<Optional<Argument>> each = all.stream().map(this::alone).toList();
        if (each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Argument> arguments = each.stream().flatMap(Optional::stream).toList();
        Optional<Span> words = arguments.stream()
                .flatMap(argument -> argument.words().stream())
                .reduce(Span::cover);
        return Optional.of(new Argument(
                words,
                arguments.stream()
                        .flatMap(argument -> argument.entities().stream())
                        .distinct()
                        .toList()));
    }

    private Optional<Argument> alone(int word) {
        boolean pronoun = tree.token(word).upos().equals("PRON");
        List<String> keys = Phrases.isEmpty(tree, word) ? List.of() : entities.apply(word);
        boolean known = keys.stream().anyMatch(PropositionReader::isNamed);
        Span words = Phrases.span(tree, word);
        boolean lost = pronoun && !known && !Phrases.isNone(tree, word);
        return lost || !clause.tokens().containsAll(tree.in(words))
                ? Optional.empty()
                : Optional.of(new Argument(Optional.of(words), keys));
    }

    /** The lemma and the particle that follows at once; a preposition has a noun after it. */
    private String predicate(int verb) {
        int next = verb + 1;
        boolean particle = clause.has(next)
                && PARTICLES.contains(lemma(next))
                && tree.token(next).head() == verb
                && !tree.relation(next).equals("mark");
        return particle ? lemma(verb) + " " + lemma(next) : lemma(verb);
    }

    /** The word that carries tense: the verb itself or its first auxiliary. */
    private Optional<Integer> finite(int head) {
        return Stream.concat(clause.children(head, "aux", "cop").stream(), Stream.of(head))
                .filter(word -> FINITE.contains(tree.token(word).xpos())
                        || tree.token(word).xpos().equals("MD"))
                .findFirst();
    }

    private Optional<String> modal(int head) {
        return clause.children(head, "aux").stream()
                .map(word -> switch (tree.token(word).form().toLowerCase(Locale.ROOT)) {
                    case "wo", "'ll", "’ll" -> "will";
                    case "ca" -> "can";
                    case "'d", "’d" -> "would";
                    default -> lemma(word);
                })
                .filter(MODALS::contains)
                .findFirst();
    }

    private boolean isInfinitive(int head) {
        return tree.token(head).xpos().equals("VB")
                && clause.children(head, "mark").stream()
                        .anyMatch(mark -> lemma(mark).equals("to"));
    }

    /** "… if he wins": what depends on a condition is not said. */
    private boolean isConditional(int head) {
        return clause.children(head, "advcl").stream()
                .flatMap(child -> clause.children(child, "mark", "advmod").stream())
                .anyMatch(mark -> Set.of("if", "unless", "until", "whether").contains(lemma(mark)));
    }

    /** Leads to another clause, or is no verb: "man-made". */
    private boolean isOpen(int verb) {
        return tree.lemma(verb - 1).equals("-")
                || !clause.children(verb, "ccomp", "xcomp", "csubj").isEmpty();
    }

    /** No finite verb before the subject: there is no telling what another clause there does. */
    private boolean isFirst(int subject) {
        return clause.tokens().stream()
                .filter(i -> i < subject)
                .noneMatch(i -> FINITE.contains(tree.token(i).xpos()));
    }

    /** No finite verb and no bracket or dash between the two words. */
    private boolean isUnbroken(int from, int to) {
        return IntStream.range(from + 1, to)
                .noneMatch(i -> FINITE.contains(tree.token(i).xpos()) && tree.isVerb(i)
                        || Set.of(":", ";", "(", ")", "—", "–", "--")
                                .contains(tree.token(i).form()));
    }

    /** "Met with Berg": the one phrase that follows the verb at once. */
    private Optional<Integer> nextOblique(int verb) {
        return clause.children(verb, "obl").stream()
                .filter(word -> word > verb && !isDate(word) && Phrases.isNominal(tree, word))
                .filter(word -> clause.children(word, "case").stream().anyMatch(mark -> mark == afterQuote(verb + 1)))
                .filter(word -> argument(word).isPresent())
                .findFirst();
    }

    private int afterQuote(int token) {
        return clause.has(token) && QUOTES.contains(tree.token(token).form()) ? token + 1 : token;
    }

    private String preposition(int oblique) {
        return lemma(clause.children(oblique, "case").getFirst());
    }

    /** A verb without an object: what follows it cannot be one, nor the rest of a phrase that the parse missed. */
    private boolean endsAfter(int verb) {
        int next = verb + 1;
        while (clause.has(next) && tree.token(next).upos().equals("ADV")) {
            next++;
        }
        boolean stop = clause.has(next)
                && tree.token(next).isPunctuation()
                && !QUOTES.contains(tree.token(next).form());
        return !clause.has(next) || stop || isDate(next);
    }

    private boolean isDate(int word) {
        return times.stream()
                .anyMatch(time -> time.span().overlaps(tree.token(word).span()));
    }

    private String lemma(int token) {
        return tree.lemma(token).toLowerCase(Locale.ROOT);
    }
}
