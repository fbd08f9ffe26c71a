package org.claimgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.WordList;
import org.claimgraph.entity.Lexicon;

/** Which words stand for those who take part in an event, named or not, read from the tree around its trigger. */
final class ArgumentWords {

    static final Set<String> OUTCOMES = Set.of("victory", "win", "defeat", "loss", "triumph", "reelection", "success");

    private static final Set<String> LIGHT_VERBS = WordList.words(ArgumentWords.class, "light-verbs.txt");
    /** "Accepted the nomination": what these verbs name is done to their subject. */
    private static final Set<String> RECEIVING =
            Set.of("accept", "receive", "win", "get", "obtain", "secure", "clinch", "seek");

    /** "Faces sanctions", "escaped arrest". */
    private static final Set<String> UNDERGOING =
            Set.of("face", "risk", "undergo", "suffer", "escape", "evade", "avoid", "survive", "endure", "dodge");

    /** "His order to arrest them": others are to do it. */
    private static final Set<String> ORDERS = Set.of(
            "appeal",
            "authorization",
            "call",
            "command",
            "demand",
            "invitation",
            "order",
            "permission",
            "pressure",
            "request",
            "time");

    private static final Set<String> CLAIMING = Set.of("accept", "assume", "bear", "claim", "take");

    /** "Was seen at a meeting with them". */
    private static final Set<String> SEEN = Set.of("catch", "film", "photograph", "picture", "record", "see", "spot");

    private static final Set<String> MEASURES =
            Set.of("round", "series", "hour", "day", "week", "month", "number", "set", "string", "wave");
    private static final Set<String> SEEKING = Set.of(
            "arrange",
            "ask",
            "avoid",
            "cancel",
            "decline",
            "demand",
            "deny",
            "plan",
            "propose",
            "provoke",
            "refuse",
            "reject",
            "request",
            "risk",
            "schedule",
            "seek",
            "want");

    /** "Agreed in a call", "told him at the meeting": those who do so there take part. */
    private static final Set<String> SPEAKING = WordList.words(ArgumentWords.class, "speaking-verbs.txt");

    /** "Our elections" are held by all of us. */
    private static final Set<String> OURS = Set.of("we", "our", "they", "their");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");

    private static final Set<String> TOWARDS = Set.of("on", "against", "to", "with", "from");

    private final SentenceTree tree;
    private final int head;
    private final Trigger trigger;
    private final Set<Integer> actors = new LinkedHashSet<>();
    private final Set<Integer> recipients = new LinkedHashSet<>();

    ArgumentWords(SentenceTree tree, TriggerLexicon.Found found) {
        this.tree = tree;
        head = found.head();
        trigger = found.trigger();
        if (trigger.verb()) {
            aroundVerb();
        } else {
            aroundNoun();
        }
    }

    List<Integer> actors() {
        return List.copyOf(actors);
    }

    /** None of them an actor too. */
    List<Integer> recipients() {
        return recipients.stream().filter(word -> !actors.contains(word)).toList();
    }

    private void aroundVerb() {
        List<Integer> lost = lostSubject();
        boolean passive = tree.isPassive(head);
        List<Integer> agents = lost.isEmpty() || passive ? tree.agents(head) : lost;
        if (agents.isEmpty()) {
            agents = passive ? farAgents() : agentsOfNoun();
        }
        List<Integer> patients = lost.isEmpty() || !passive ? tree.patients(head) : lost;
        if (isBeingDone()) {
            patients = agents;
            agents = tree.oblique(head, Set.of("by"));
        }
        if (trigger.isUndergone()) {
            recipients.addAll(agents);
            return;
        }
        actors.addAll(agents);
        boolean objectIsTopic = !trigger.objects().isEmpty() && !trigger.type().equals("release");
        if (objectIsTopic) {
            patients.forEach(object -> recipients.addAll(tree.oblique(object, TOWARDS)));
            recipients.addAll(tree.oblique(head, TOWARDS));
        } else if (trigger.type().equals("election")) {
            actors.addAll(patients);
            recipients.addAll(rivals(patients));
        } else {
            recipients.addAll(patients);
            recipients.addAll(aims());
        }
        if (trigger.words().getFirst().equals("threaten") && trigger.words().size() > 1) {
            threatened();
        }
        if (trigger.isSymmetric()) {
            actors.addAll(recipients);
        }
    }

    /** "Threatened to sue them", "to cut off aid to them". */
    private void threatened() {
        for (int act : tree.children(head, Set.of("xcomp"))) {
            List<Integer> objects = tree.patients(act);
            recipients.addAll(objects);
            recipients.addAll(tree.oblique(act, TOWARDS));
            objects.forEach(object -> recipients.addAll(tree.oblique(object, TOWARDS)));
        }
    }

    /** "Was appointed in May as head of the board by Mayor Berg": the agent, where the parse hangs it on a noun before it. */
    private List<Integer> farAgents() {
        return IntStream.range(head + 1, tree.size())
                .filter(word -> tree.token(word).upos().equals("PROPN"))
                .filter(word -> tree.has(word, "case", "by"))
                .filter(word -> tree.clause(word) == head)
                .boxed()
                .limit(1)
                .toList();
    }

    /** "Olsen's plan to visit", "a pledge by Olsen to visit", "Olsen has plans to visit", "wasted no time arresting". */
    private List<Integer> agentsOfNoun() {
        int noun = tree.token(head).head();
        if (noun < 0 || !tree.relation(head).equals("acl") || tree.isVerb(noun)) {
            return List.of();
        }
        boolean to = tree.has(head, "mark", "to");
        String lemma = TriggerLexicon.lemma(tree, noun);
        if (!to || ORDERS.contains(lemma)) {
            return List.of();
        }
        boolean by = tree.has(noun, "case", "by");
        List<Integer> owners = by ? List.of(noun) : owners(tree, noun);
        int verb = tree.token(noun).head();
        boolean had = owners.isEmpty()
                && verb >= 0
                && tree.relation(noun).equals("obj")
                && LIGHT_VERBS.contains(TriggerLexicon.lemma(tree, verb));
        return had ? tree.agents(verb) : owners;
    }

    /** "Before being appointed by the mayor": passive, too. */
    private boolean isBeingDone() {
        return tree.token(head).xpos().equals("VBN")
                && !tree.isPassive(head)
                && tree.children(head, Set.of("aux")).stream()
                        .anyMatch(aux -> tree.token(aux).form().equalsIgnoreCase("being"));
    }

    /** "Since reports 33 sailors were held": the noun before the auxiliary, where the parse gave it another place. */
    private List<Integer> lostSubject() {
        return tree.children(head, Set.of("nsubj")).isEmpty()
                ? tree.children(head, Set.of("aux")).stream()
                        .filter(aux ->
                                aux > 0 && FINITE.contains(tree.token(aux).xpos()))
                        .map(aux -> aux - 1)
                        .filter(word -> NOMINAL.contains(tree.token(word).upos()))
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** "Lost to Berg", "won the seat against Berg". */
    private List<Integer> rivals(List<Integer> objects) {
        Set<String> against =
                TriggerLexicon.lemma(tree, head).equals("lose") ? Set.of("against", "to") : Set.of("against", "over");
        return Stream.concat(Stream.of(head), objects.stream())
                .flatMap(word -> tree.oblique(word, against).stream())
                .toList();
    }

    private List<Integer> aims() {
        if (trigger.type().equals("consult-visit")) {
            return tree.oblique(head, Set.of("to", "in", "into"));
        }
        return trigger.isSymmetric() || trigger.type().equals("protest")
                ? tree.oblique(head, Set.of("with", "against", "on"))
                : List.of();
    }

    private void aroundNoun() {
        actors.addAll(after(Set.of("by")));
        actors.addAll(after(Set.of("between")));
        List<Integer> of = after(Set.of("of"));
        // "Her appointment" is of her, "her appointments" are by her.
        boolean plural =
                trigger.type().equals("appoint") && tree.token(head).xpos().equals("NNS");
        List<Integer> owners = owners(tree, head).stream()
                .filter(owner -> !(trigger.type().equals("election") && OURS.contains(tree.lemma(owner))))
                .toList();
        (trigger.ownerSuffers() && of.isEmpty() && !plural ? recipients : actors).addAll(owners);
        if (trigger.isGift()) {
            actors.addAll(after(Set.of("from")));
        }
        boolean had = trigger.type().equals("support") && isHad();
        boolean ofActs = had
                || trigger.type().equals("consult-visit")
                || trigger.type().equals("resign")
                || trigger.isSymmetric();
        (ofActs ? actors : recipients).addAll(of);
        if (!ofActs) {
            of.forEach(word -> recipients.addAll(listedAfter(word)));
        }
        recipients.addAll(after(trigger.towards()));
        if (trigger.isSymmetric() && actors.isEmpty()) {
            otherSide();
        }
        if (!trigger.type().equals("protest")) {
            (trigger.isSymmetric() ? actors : recipients).addAll(after(Set.of("with")));
        }
        if (tree.has(head, "case", "under")) {
            underIt();
        }
        aroundCarrier();
        answerable();
        if (trigger.isSymmetric()) {
            actors.addAll(recipients);
        }
        if (trigger.type().equals("election")) {
            winner();
            actors.addAll(of);
            recipients.clear();
        }
        actors.remove(head);
        recipients.remove(head);
    }

    /** "The deaths of protesters, including Olsen". */
    private List<Integer> listedAfter(int word) {
        boolean listed = word + 2 < tree.size()
                && tree.lemma(word + 1).equals(",")
                && tree.token(word + 2).form().equals("including");
        return listed ? carriedBy(word + 2) : List.of();
    }

    /** Nominals that hang on the noun by one of the prepositions, or come with it right after the noun, whatever the parse says. */
    private List<Integer> after(Set<String> prepositions) {
        List<Integer> hanging = tree.oblique(head, prepositions);
        boolean next = hanging.isEmpty() && prepositions.contains(tree.lemma(head + 1));
        return next ? carriedBy(head + 1) : hanging;
    }

    /** Nominals to which the parse gives the preposition, whatever they hang on. */
    private List<Integer> carriedBy(int preposition) {
        return tree.coordinated(IntStream.range(preposition + 1, tree.size())
                .filter(word -> tree.children(word, Set.of("case")).contains(preposition))
                .boxed()
                .toList());
    }

    /** "He changed course after talks with them": whoever acts around the talks took part; of "his change", he did. */
    private void otherSide() {
        int verb = tree.token(head).head();
        boolean around = !trigger.type().equals("assault")
                && tree.relation(head).equals("obl")
                && verb >= 0
                && tree.isVerb(verb)
                && !(head < verb && SPEAKING.contains(TriggerLexicon.lemma(tree, verb)))
                && !after(Set.of("with")).isEmpty();
        boolean seen = around && SEEN.contains(TriggerLexicon.lemma(tree, verb)) && tree.isPassive(verb);
        List<Integer> there = seen ? tree.patients(verb) : around ? tree.agents(verb) : List.of();
        for (int agent : there) {
            boolean person =
                    !tree.token(agent).upos().equals("NOUN") || Lexicon.isHuman(TriggerLexicon.lemma(tree, agent));
            actors.addAll(person ? List.of(agent) : owners(tree, agent));
        }
    }

    /** "The firm is under investigation", "was placed under arrest". */
    private void underIt() {
        int verb = tree.token(head).head();
        recipients.addAll(tree.children(head, Set.of("nsubj")));
        // "Under the sanctions, the bank may": under what they lay down.
        if (tree.relation(head).equals("obl") && verb >= 0 && verb < head && tree.isVerb(verb)) {
            recipients.addAll(tree.isPassive(verb) ? tree.patients(verb) : tree.agents(verb));
        }
    }

    /** "His victory in the election": who won or lost it. */
    private void winner() {
        // The noun before "in" too: parsers hang the election on the verb as readily.
        IntStream before = tree.children(head, Set.of("case")).stream().mapToInt(preposition -> preposition - 1);
        IntStream.concat(IntStream.of(tree.token(head).head()), before)
                .filter(outcome -> OUTCOMES.contains(tree.lemma(outcome).toLowerCase(Locale.ROOT)))
                .forEach(outcome -> actors.addAll(owners(tree, outcome)));
    }

    /** "He held talks with them": the subject and the objects of a verb that says no more than that it happened. */
    private void aroundCarrier() {
        int carried = carried();
        int verb = tree.token(carried).head();
        if (verb < 0 || !tree.isVerb(verb) || trigger.isUndergone()) {
            return;
        }
        String lemma = TriggerLexicon.lemma(tree, verb);
        String relation = tree.relation(carried);
        boolean object = relation.equals("obj") || relation.equals("nsubj") && tree.isPassive(verb);
        boolean received = trigger.ownerSuffers() && !trigger.isPenal()
                || trigger.isGift() && tree.oblique(verb, Set.of("to")).isEmpty();
        if (object
                && (isHad() && trigger.type().equals("support")
                        || received && RECEIVING.contains(lemma)
                        || trigger.isHarm() && !trigger.isSymmetric() && UNDERGOING.contains(lemma))) {
            recipients.addAll(tree.agents(verb));
        } else if (object
                && tree.children(verb, Set.of("xcomp")).isEmpty() // "made the strikes more accurate"
                && (LIGHT_VERBS.contains(lemma)
                        || trigger.isSymmetric() && (SEEKING.contains(lemma) || RECEIVING.contains(lemma)))) {
            actors.addAll(tree.agents(verb));
            (trigger.isSymmetric() ? actors : recipients)
                    .addAll(tree.oblique(verb, Set.of("with", "on", "against", "to")));
        }
        if (object && trigger.type().equals("election") && (UNDERGOING.contains(lemma) || lemma.equals("contest"))) {
            actors.addAll(tree.agents(verb));
        }
        boolean during = tree.relation(head).equals("obl")
                && SPEAKING.contains(lemma)
                && tree.has(head, "case", Set.of("in", "during", "at"));
        if (during && trigger.isSymmetric() && actors.isEmpty()) {
            actors.addAll(tree.agents(verb));
            actors.addAll(tree.children(verb, Set.of("iobj")));
        }
    }

    /** "A band of rebels claimed responsibility for the attack": it did it, or says so. */
    private void answerable() {
        int verb = tree.token(head).head();
        if (verb >= 0 && TriggerLexicon.lemma(tree, verb).equals("responsibility")) {
            verb = tree.token(verb).head();
        }
        boolean claimed = verb >= 0
                && trigger.type().equals("assault")
                && tree.has(head, "case", "for")
                && CLAIMING.contains(TriggerLexicon.lemma(tree, verb))
                && tree.children(verb, Set.of("obj")).stream()
                        .anyMatch(object -> TriggerLexicon.lemma(tree, object).equals("responsibility"));
        if (claimed) {
            actors.addAll(tree.agents(verb));
        }
    }

    /** "Has the endorsement of": it is the subject's. */
    private boolean isHad() {
        int verb = tree.token(head).head();
        String lemma = verb >= 0 ? TriggerLexicon.lemma(tree, verb) : "";
        return tree.relation(head).equals("obj")
                && (RECEIVING.contains(lemma)
                        || Set.of("have", "earn", "land", "gain", "enjoy").contains(lemma));
    }

    /** In "held a round of talks" the round is the object. */
    private int carried() {
        int governor = tree.token(head).head();
        boolean measured = governor >= 0
                && MEASURES.contains(TriggerLexicon.lemma(tree, governor))
                && tree.has(head, "case", "of");
        return measured ? governor : head;
    }

    static boolean isSpeaking(SentenceTree tree, int verb) {
        return SPEAKING.contains(TriggerLexicon.lemma(tree, verb));
    }

    static boolean isLight(SentenceTree tree, int verb) {
        return LIGHT_VERBS.contains(TriggerLexicon.lemma(tree, verb));
    }

    /** "His arrest", "Norway's elections". */
    static boolean isOwned(SentenceTree tree, int word) {
        return !owners(tree, word).isEmpty();
    }

    private static List<Integer> owners(SentenceTree tree, int word) {
        List<Integer> owners = new ArrayList<>();
        for (int child : tree.children(word, Set.of("nmod", "det"))) {
            boolean possessive = tree.token(child).xpos().equals("PRP$")
                    || tree.children(child, Set.of("case")).stream()
                            .anyMatch(c -> tree.token(c).xpos().equals("POS"));
            if (possessive) {
                owners.add(child);
            }
        }
        return owners;
    }
}
