package org.claimgraph.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;

/**
 * A sentence as its dependency tree: who does what to whom, as far as the parse says. Tokens are named by their index in the
 * sentence.
 */
public final class SentenceTree {

    /** How far a shared subject is looked for through coordinated and controlled verbs. */
    private static final int DEPTH = 4;

    private static final Set<String> SHARES_SUBJECT = Set.of("conj", "xcomp", "advcl");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> BETWEEN = Set.of("ADV", "AUX", "PART");
    private static final Set<String> NOMINAL = Set.of("PROPN", "NOUN", "PRON");

    /** "Helped him win": he wins. */
    private static final Set<String> LETTING = Set.of("have", "help", "hear", "let", "make", "see", "watch");

    private static final Set<String> SHORT = Set.of("'s", "’s");

    private static final Set<String> TELLING = Set.of(
            "advise",
            "allow",
            "ask",
            "beg",
            "convince",
            "encourage",
            "force",
            "get",
            "help",
            "invite",
            "lead",
            "lobby",
            "order",
            "permit",
            "persuade",
            "press",
            "pressure",
            "push",
            "tell",
            "urge",
            "want",
            "warn");

    private static final Set<String> BLAMING = Set.of(
            "attack",
            "blame",
            "blast",
            "condemn",
            "criticise",
            "criticize",
            "denounce",
            "fault",
            "praise",
            "punish",
            "rebuke",
            "slam",
            "thank");
    private static final Set<String> ABOUT_OBJECT = Set.of("of", "from", "into");

    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final Sentence sentence;
    private final List<List<Integer>> children;
    private final List<String> relations;

    public SentenceTree(Sentence sentence) {
        this.sentence = sentence;
        children = new ArrayList<>(sentence.tokens().size());
        relations = sentence.tokens().stream()
                .map(Token::relation)
                .map(relation -> relation.indexOf(':') < 0 ? relation : relation.substring(0, relation.indexOf(':')))
                .toList();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int head = sentence.tokens().get(i).head();
            if (head >= 0 && head < children.size()) {
                children.get(head).add(i);
            }
        }
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    public String lemma(int i) {
        return i >= 0 && i < size() ? token(i).lemma() : "";
    }

    /** The relation to the head, without subtype. */
    public String relation(int i) {
        return relations.get(i);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Indices of the tokens that overlap the span, in order. */
    public List<Integer> in(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (token(i).span().overlaps(span)) {
                found.add(i);
            }
        }
        return found;
    }

    public List<Integer> children(int i) {
        return children.get(i);
    }

    public List<Integer> children(int i, Set<String> relations) {
        return children.get(i).stream()
                .filter(child -> relations.contains(relation(child)))
                .toList();
    }

    public boolean isVerb(int i) {
        return token(i).upos().equals("VERB")
                || token(i).xpos().startsWith("VB") && !relation(i).equals("aux");
    }

    /** True if the verb has a form of "be" or "get" as auxiliary, or is a bare participle after its noun. */
    public boolean isPassive(int verb) {
        if (!token(verb).xpos().equals("VBN")) {
            return false;
        }
        // "He's seen them" has an object.
        boolean object = !children(verb, Set.of("obj")).isEmpty();
        boolean be = children.get(verb).stream()
                .filter(c -> !object || !SHORT.contains(token(c).form()))
                .anyMatch(c -> relation(c).equals("aux")
                        && (lemma(c).equals("be") || lemma(c).equals("get"))
                        && !token(c).form().endsWith("ing"));
        boolean participle = relation(verb).equals("acl")
                || relation(verb).equals("amod")
                || relation(verb).equals("advcl")
                        && children(verb, Set.of("aux")).isEmpty();
        boolean agent =
                children.get(verb).stream().anyMatch(c -> token(c).relation().equals("obl:agent"));
        return be || participle || agent;
    }

    /** Who does what the verb says: its subject, one shared with another verb, or the agent of a passive. */
    public List<Integer> agents(int verb) {
        if (isPassive(verb)) {
            return oblique(verb, Set.of("by"));
        }
        return coordinated(subject(verb, DEPTH));
    }

    /** To whom it is done: the object, or the subject of a passive. */
    public List<Integer> patients(int verb) {
        if (!isPassive(verb)) {
            List<Integer> objects = children(verb, Set.of("obj", "iobj"));
            return coordinated(objects.isEmpty() ? numbersAfter(verb) : objects);
        }
        boolean reduced = relation(verb).equals("acl") || relation(verb).equals("amod");
        if (reduced && children(verb, Set.of("nsubj")).isEmpty() && token(verb).head() >= 0) {
            return List.of(token(verb).head());
        }
        return coordinated(subject(verb, DEPTH));
    }

    /** "All but one of them" comes out of the parser as coordinated with the verb. */
    private List<Integer> numbersAfter(int verb) {
        return children(verb, Set.of("conj")).stream()
                .filter(child -> child > verb && token(child).upos().equals("NUM"))
                .toList();
    }

    private List<Integer> subject(int verb, int depth) {
        List<Integer> own = children(verb, Set.of("nsubj")).stream()
                .filter(child -> !lemma(child - 1).equals("("))
                .toList();
        if (!own.isEmpty()) {
            boolean dateline = own.size() > 1 && hasDashBetween(own.getFirst(), own.getLast());
            // "Told the channel he wants": whom it is told does not want.
            boolean told = own.size() > 1
                    && own.getLast() == own.getFirst() + 1
                    && token(own.getLast()).xpos().equals("PRP");
            return own.stream()
                    .skip(dateline || told ? 1 : 0)
                    .map(this::antecedent)
                    .distinct()
                    .toList();
        }
        int head = token(verb).head();
        if (FINITE.contains(token(verb).xpos()) && !SHARES_SUBJECT.contains(relation(verb))) {
            return before(verb);
        }
        if (head < 0 || depth == 0) {
            return List.of();
        }
        if (relation(verb).equals("acl") && token(verb).xpos().equals("VBG")) {
            // "Wasted no time arresting him": time arrests nobody.
            boolean spent = lemma(head).equals("time")
                    && relation(head).equals("obj")
                    && token(head).head() >= 0;
            return spent ? subject(token(head).head(), depth - 1) : List.of(head);
        }
        List<Integer> told = told(verb, head);
        if (!told.isEmpty()) {
            return told;
        }
        return SHARES_SUBJECT.contains(relation(verb)) ? subject(head, depth - 1) : List.of();
    }

    /** "Urged him to go": he is to go, not who urged. Promises are the one kind of such verbs that keep the subject. */
    private List<Integer> told(int verb, int head) {
        boolean infinitive =
                token(verb).xpos().equals("VB") && (has(verb, "mark", "to") ? TELLING : LETTING).contains(lemma(head));
        return (infinitive || isBlamed(verb, head)) && !isPassive(head)
                ? children(head, Set.of("obj", "iobj")).stream()
                        .filter(object -> object < verb)
                        .toList()
                : List.of();
    }

    /** "Accused him of lying", "kept him from going", "accused him of lying by saying": he did. */
    private boolean isBlamed(int verb, int head) {
        boolean gerund = token(verb).xpos().equals("VBG");
        boolean means = gerund
                && has(verb, "mark", "by")
                && IntStream.range(head + 1, verb)
                        .anyMatch(i ->
                                token(i).xpos().equals("VBG") && has(i, "mark", ABOUT_OBJECT) && dominates(head, i));
        boolean blamed = gerund && has(verb, "mark", "for") && BLAMING.contains(lemma(head));
        return means || blamed || gerund && has(verb, "mark", ABOUT_OBJECT);
    }

    /** "OSLO, Norway — The minister resigned": parsers may take the dateline for one more subject. */
    private boolean hasDashBetween(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> DASHES.contains(token(i).form()));
    }

    /**
     * The nominal right before a finite verb to which the parse gave no subject, past adverbs and a day: in "After the vote,
     * Norway on Friday left" parsers take "Norway" for one more vote.
     */
    private List<Integer> before(int verb) {
        int at = verb - 1;
        while (at > 0 && (BETWEEN.contains(token(at).upos()) || isDay(at))) {
            at--;
        }
        boolean nominal = at >= 0 && NOMINAL.contains(token(at).upos());
        boolean opens = at <= 0 || lemma(at - 1).equals(",");
        return nominal && opens ? List.of(at) : List.of();
    }

    private boolean isDay(int i) {
        return DAYS.contains(token(i).form())
                || lemma(i).equals("on")
                        && i + 1 < size()
                        && DAYS.contains(token(i + 1).form());
    }

    /** For "who" and "which" the noun they stand for. */
    private int antecedent(int subject) {
        String lemma = lemma(subject).toLowerCase(java.util.Locale.ROOT);
        if (lemma.equals("who") || lemma.equals("which") || lemma.equals("that")) {
            int clause = token(subject).head();
            if (clause >= 0 && relation(clause).equals("acl") && token(clause).head() >= 0) {
                return token(clause).head();
            }
        }
        return lemma.equals("who") ? nominalBefore(subject) : subject;
    }

    /** "…, who was appointed": where the parse coordinates the clause, "who" still stands for what is before it. */
    private int nominalBefore(int who) {
        int at = lemma(who - 1).equals(",") ? who - 2 : who - 1;
        if (at < 0 || !NOMINAL.contains(token(at).upos())) {
            return who;
        }
        int head = token(at).head();
        return relation(at).equals("flat") && head >= 0 ? head : at;
    }

    /** Nominals that hang on the token by one of the prepositions; what "with which" stands for. */
    public List<Integer> oblique(int i, Set<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(i)) {
            if ((relation(child).equals("obl") || relation(child).equals("nmod")) && hasCase(child, prepositions)) {
                found.add(child);
            } else if (token(child).upos().equals("ADP") && prepositions.contains(lemma(child))) {
                // Parsers at times hang the nominal on its preposition.
                found.addAll(children(child, Set.of("obl", "obj", "nmod")));
            }
        }
        return coordinated(found.stream().map(this::antecedent).toList());
    }

    /** In "with Secretary Berg" parsers may hang the preposition on the title. */
    private boolean hasCase(int nominal, Set<String> prepositions) {
        return children.get(nominal).stream()
                .anyMatch(child -> relation(child).equals("case") && prepositions.contains(lemma(child))
                        || token(child).relation().equals("nmod:desc") && hasCase(child, prepositions));
    }

    /** The tokens and what is coordinated with them. */
    public List<Integer> coordinated(List<Integer> tokens) {
        List<Integer> all = new ArrayList<>(tokens);
        for (int i = 0; i < all.size() && all.size() < 20; i++) {
            for (int child : children(all.get(i), Set.of("conj"))) {
                if (!isVerb(child) && !isParty(child) && !all.contains(child)) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    /** "Rand Paul, R-Ky.": a party and a state, no second person. */
    private boolean isParty(int i) {
        return token(i).form().length() == 1 && lemma(i + 1).equals("-");
    }

    public boolean isNegated(int i) {
        return children.get(i).stream().anyMatch(c -> switch (lemma(c).toLowerCase(java.util.Locale.ROOT)) {
            case "not", "never", "n't", "n’t", "neither", "without" -> true;
            default -> false;
        });
    }

    /** Whether a word hangs on it by that relation, with that lemma: {@code has(verb, "mark", "to")}. */
    public boolean has(int i, String relation, String lemma) {
        return has(i, relation, Set.of(lemma));
    }

    /** Whether a word hangs on it by that relation, with one of the lemmas. */
    public boolean has(int i, String relation, Set<String> lemmas) {
        return children(i, Set.of(relation)).stream().anyMatch(child -> lemmas.contains(lemma(child)));
    }

    /** The nearest verb above the token, itself included; the root if there is none. */
    public int clause(int i) {
        int at = i;
        for (int steps = 0; steps < size() && !isVerb(at) && token(at).head() >= 0; steps++) {
            at = token(at).head();
        }
        return at;
    }

    /** True if {@code top} is the token or stands above it. */
    public boolean dominates(int top, int i) {
        int at = i;
        for (int steps = 0; steps <= size() && at >= 0; steps++) {
            if (at == top) {
                return true;
            }
            at = token(at).head();
        }
        return false;
    }
}
