package org.claimgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.attribution.WordList;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;

/** Who takes part in an event and where, read from the tree around its trigger. */
final class Arguments {

    /**
     * @param actorWords tokens of the actors, named or not
     * @param recipientWords tokens of the recipients, named or not
     */
    record Roles(
            List<Integer> actorWords,
            List<Integer> recipientWords,
            List<String> actors,
            List<String> recipients,
            Optional<String> place) {}

    private static final Set<String> IN = Set.of("in", "at", "near", "outside", "across", "inside");
    static final Set<String> OUTCOMES = Set.of("victory", "win", "defeat", "loss", "triumph", "reelection", "success");
    private static final Set<String> NAMES = Set.of("compound", "amod", "nmod");

    private final Set<String> organs = WordList.words(Arguments.class, "organs.txt");
    private final Set<String> lightVerbs = WordList.words(Arguments.class, "light-verbs.txt");

    Roles of(SentenceTree tree, TriggerLexicon.Found found, Participation known) {
        MentionIndex mentions = known.mentions();
        List<TimeExpression> times = known.times();
        Trigger trigger = found.trigger();
        Set<Integer> actors = new LinkedHashSet<>();
        Set<Integer> recipients = new LinkedHashSet<>();
        if (trigger.verb()) {
            verb(tree, found.head(), trigger, actors, recipients);
        } else {
            noun(tree, found.head(), trigger, actors, recipients);
        }
        actors.removeIf(word -> isDate(tree, word, times));
        recipients.removeIf(word -> actors.contains(word) || isDate(tree, word, times));
        List<String> doing = keys(tree, actors, known);
        List<String> suffering = keys(tree, recipients, known);
        if (!trigger.verb() && !trigger.isPlacedByName()) {
            doing = doing.isEmpty() ? named(tree, found, mentions, suffering, times) : doing;
        }
        List<String> others = without(suffering, doing);
        return new Roles(
                List.copyOf(actors),
                List.copyOf(recipients),
                doing,
                others,
                place(tree, found, mentions, doing, others));
    }

    /** "Said Saturday that": the parser may take the day for who speaks. */
    private static boolean isDate(SentenceTree tree, int word, List<TimeExpression> times) {
        return times.stream()
                .anyMatch(time -> time.span().overlaps(tree.token(word).span()));
    }

    private static void verb(
            SentenceTree tree, int head, Trigger trigger, Set<Integer> actors, Set<Integer> recipients) {
        List<Integer> agents = tree.agents(head);
        List<Integer> patients = tree.patients(head);
        if (trigger.isUndergone()) {
            recipients.addAll(agents);
            return;
        }
        actors.addAll(agents);
        boolean objectIsTopic = !trigger.objects().isEmpty() && !trigger.type().equals("release");
        if (objectIsTopic) {
            patients.forEach(
                    object -> recipients.addAll(tree.oblique(object, Set.of("on", "against", "to", "with", "from"))));
            recipients.addAll(tree.oblique(head, Set.of("on", "against", "to", "with", "from")));
        } else if (trigger.type().equals("election")) {
            actors.addAll(patients);
        } else {
            recipients.addAll(patients);
            Set<String> towards = trigger.type().equals("consult-visit")
                    ? Set.of("to", "in", "into")
                    : Set.of("with", "against", "on");
            if (trigger.isSymmetric()
                    || trigger.type().equals("consult-visit")
                    || trigger.type().equals("protest")) {
                recipients.addAll(tree.oblique(head, towards));
            }
        }
        if (trigger.isSymmetric()) {
            actors.addAll(recipients);
        }
    }

    private void noun(SentenceTree tree, int head, Trigger trigger, Set<Integer> actors, Set<Integer> recipients) {
        actors.addAll(tree.oblique(head, Set.of("by")));
        actors.addAll(tree.oblique(head, Set.of("between")));
        List<Integer> of = tree.oblique(head, Set.of("of"));
        List<Integer> owners = tree.children(head, Set.of("nmod", "det")).stream()
                .filter(child -> isPossessive(tree, child))
                .toList();
        boolean suffers = trigger.ownerSuffers() && of.isEmpty();
        (suffers ? recipients : actors).addAll(owners);
        boolean ofActs =
                trigger.type().equals("consult-visit") || trigger.type().equals("resign") || trigger.isSymmetric();
        (ofActs ? actors : recipients).addAll(of);
        recipients.addAll(tree.oblique(head, trigger.towards()));
        (trigger.isSymmetric() ? actors : recipients).addAll(tree.oblique(head, Set.of("with")));
        if (trigger.type().equals("election")) {
            winner(tree, head, actors);
        }
        carried(tree, head, trigger, actors, recipients);
        if (trigger.isSymmetric()) {
            actors.addAll(recipients);
        }
        if (trigger.type().equals("election")) {
            actors.addAll(of);
            recipients.clear();
        }
    }

    /** "His victory in the election": who won or lost it. */
    private static void winner(SentenceTree tree, int head, Set<Integer> actors) {
        int outcome = tree.token(head).head();
        if (outcome >= 0 && OUTCOMES.contains(TriggerLexicon.lemma(tree, outcome))) {
            tree.children(outcome, Set.of("nmod", "det")).stream()
                    .filter(child -> isPossessive(tree, child))
                    .forEach(actors::add);
        }
    }

    /** "He held talks with them": the subject and the objects of a verb that says no more than that it happened. */
    private void carried(SentenceTree tree, int head, Trigger trigger, Set<Integer> actors, Set<Integer> recipients) {
        int verb = tree.token(head).head();
        if (verb < 0 || !tree.isVerb(verb) || trigger.isUndergone()) {
            return;
        }
        boolean object =
                tree.relation(head).equals("obj") || tree.relation(head).equals("nsubj") && tree.isPassive(verb);
        boolean light = lightVerbs.contains(TriggerLexicon.lemma(tree, verb));
        if (object && light) {
            actors.addAll(tree.agents(verb));
            (trigger.isSymmetric() ? actors : recipients)
                    .addAll(tree.oblique(verb, Set.of("with", "on", "against", "to")));
        }
        // "They agreed in a phone call", "spoke at a meeting": those who act there take part.
        boolean during = tree.relation(head).equals("obl")
                && tree.children(head, Set.of("case")).stream()
                        .anyMatch(c -> Set.of("in", "during", "at").contains(tree.lemma(c)));
        if (during && trigger.isSymmetric() && actors.isEmpty()) {
            actors.addAll(tree.agents(verb));
        }
        actors.remove(head);
        recipients.remove(head);
    }

    /** "His arrest", "Norway's elections". */
    static boolean isOwned(SentenceTree tree, int word) {
        return tree.children(word, Set.of("nmod", "det")).stream().anyMatch(child -> isPossessive(tree, child));
    }

    private static boolean isPossessive(SentenceTree tree, int child) {
        return tree.token(child).xpos().equals("PRP$")
                || tree.children(child, Set.of("case")).stream()
                        .anyMatch(c -> tree.token(c).xpos().equals("POS"));
    }

    private List<String> keys(SentenceTree tree, Set<Integer> words, Participation known) {
        Set<String> keys = new LinkedHashSet<>();
        for (int word : words) {
            List<String> direct = known.of(tree, word);
            keys.addAll(direct.isEmpty() ? state(tree, word, known.mentions()) : direct);
        }
        return List.copyOf(keys);
    }

    /** "Belarusian riot police": the state whose body acts. */
    private List<String> state(SentenceTree tree, int word, MentionIndex mentions) {
        if (!organs.contains(TriggerLexicon.lemma(tree, word))) {
            return List.of();
        }
        return tree.children(word, NAMES).stream()
                .flatMap(child -> mentions.at(tree.token(child).span()).stream())
                .flatMap(mention -> mention.entities().stream())
                .filter(key -> isState(mentions, key))
                .distinct()
                .toList();
    }

    private static boolean isState(MentionIndex mentions, String key) {
        return mentions.type(key).filter(EntityType.GEOPOLITICAL::equals).isPresent();
    }

    /** "The Putin-Lukashenko call", "US sanctions", "a Turkish airstrike". */
    private static List<String> named(
            SentenceTree tree,
            TriggerLexicon.Found found,
            MentionIndex mentions,
            List<String> recipients,
            List<TimeExpression> times) {
        List<String> keys = new ArrayList<>();
        for (int child : tree.children(found.head(), Set.of("compound", "amod", "nmod"))) {
            if (child >= found.head() || !tree.children(child, Set.of("case")).isEmpty()) {
                continue;
            }
            if (isDate(tree, child, times)) {
                continue;
            }
            mentions.at(tree.token(child).span()).map(Mention::entities).ifPresent(keys::addAll);
            tree.children(child).stream()
                    .filter(other -> Math.abs(other - child) <= 2)
                    .flatMap(other -> mentions.at(tree.token(other).span()).stream())
                    .forEach(mention -> keys.addAll(mention.entities()));
            if (!isActor(tree, child, found.trigger())) {
                keys.clear();
            }
        }
        return without(keys.stream().distinct().toList(), recipients).stream()
                .filter(key -> found.trigger().isSymmetric() || isBody(mentions, key))
                .toList();
    }

    /** "The Paris attack" was in Paris, "the US attack" by the US, "the Russia inquiry" about Russia. */
    private static boolean isActor(SentenceTree tree, int name, Trigger trigger) {
        boolean adjective = tree.token(name).upos().equals("ADJ");
        String form = tree.token(name).form();
        boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
        return switch (trigger.type()) {
            case "assault", "detain", "death" -> adjective || acronym;
            case "investigate" -> false;
            default -> true;
        };
    }

    private static boolean isBody(MentionIndex mentions, String key) {
        return mentions.type(key)
                .filter(type -> type == EntityType.GEOPOLITICAL || type == EntityType.ORGANIZATION)
                .isPresent();
    }

    private static Optional<String> place(
            SentenceTree tree,
            TriggerLexicon.Found found,
            MentionIndex mentions,
            List<String> actors,
            List<String> recipients) {
        List<Integer> words = new ArrayList<>(tree.oblique(found.head(), IN));
        int verb = tree.clause(found.head());
        if (verb != found.head() && tree.isVerb(verb)) {
            words.addAll(tree.oblique(verb, IN));
        }
        Optional<String> inside = words.stream()
                .flatMap(word -> mentions.of(tree, word).stream())
                .filter(key -> isPlace(mentions, key))
                .findFirst();
        if (inside.isPresent() || found.trigger().verb()) {
            return inside;
        }
        return tree.children(found.head(), Set.of("compound", "amod", "nmod")).stream()
                .filter(child -> tree.children(child, Set.of("case")).stream()
                        .allMatch(c -> tree.token(c).xpos().equals("POS")))
                .flatMap(child -> mentions.at(tree.token(child).span()).stream())
                .flatMap(mention -> mention.entities().stream())
                .filter(key -> isPlace(mentions, key) && !actors.contains(key) && !recipients.contains(key))
                .findFirst();
    }

    private static boolean isPlace(MentionIndex mentions, String key) {
        return mentions.type(key)
                .filter(type -> type == EntityType.GEOPOLITICAL || type == EntityType.PLACE)
                .isPresent();
    }

    private static List<String> without(List<String> keys, List<String> others) {
        return keys.stream().filter(key -> !others.contains(key)).toList();
    }
}
