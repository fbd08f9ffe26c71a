package org.claimgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.attribution.WordList;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;

/** Who takes part in an event and where: the words around its trigger, resolved. */
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

    private static final Set<String> NAMES = Set.of("compound", "amod", "nmod");

    private static final Set<String> EXAMPLES = Set.of("like", "including", "such");

    private static final Set<String> UNITS = Set.of("unit", "subsidiary", "division", "arm", "affiliate", "branch");

    private final Set<String> organs = WordList.words(Arguments.class, "organs.txt");

    Roles of(SentenceTree tree, TriggerLexicon.Found found, Participation known) {
        Trigger trigger = found.trigger();
        ArgumentWords words = new ArgumentWords(tree, found);
        List<Integer> actorWords = withoutDates(tree, words.actors(), known);
        List<Integer> recipientWords = withoutDates(tree, words.recipients(), known);
        List<String> actors = keys(tree, actorWords, known, false, trigger);
        List<String> recipients =
                keys(tree, recipientWords, known, trigger.isPersonal() || trigger.isBodily(), trigger);
        if (!trigger.verb() && trigger.type().equals("appoint")) {
            // "The party's nomination" is made by it, "the minister's" is of him.
            List<String> bodies = recipients.stream()
                    .filter(key -> isBody(known.mentions(), key))
                    .toList();
            actors = joined(actors, bodies);
        }
        if (trigger.type().equals("election") && !trigger.verb()) {
            // "CNN's elections", "Norway's" and "ours" are won by none of them.
            actors = actors.stream()
                    .filter(key -> !isBody(known.mentions(), key) && !key.startsWith("#"))
                    .toList();
        }
        if (actors.isEmpty() && !trigger.verb() && !trigger.isPlacedByName()) {
            actors = named(tree, found, known, recipients);
        }
        List<String> others = without(recipients, actors);
        return new Roles(
                actorWords,
                recipientWords,
                actors,
                others,
                EventPlaces.of(tree, found, known.mentions(), joined(actors, others)));
    }

    /** "Said Saturday that": the parser may take the day for who speaks. */
    private static List<Integer> withoutDates(SentenceTree tree, List<Integer> words, Participation known) {
        return words.stream().filter(word -> !known.isDate(tree, word)).toList();
    }

    private List<String> keys(
            SentenceTree tree, List<Integer> words, Participation known, boolean people, Trigger trigger) {
        Set<String> keys = new LinkedHashSet<>();
        for (int word : words) {
            List<String> direct = namedOrExample(tree, word, known);
            if (people) {
                boolean place = tree.token(word).xpos().equals("NNP");
                direct.stream()
                        .filter(key -> !place || !isPlace(known.mentions(), key))
                        .filter(key -> !trigger.isBodily()
                                || !known.mentions()
                                        .type(key)
                                        .filter(EntityType.ORGANIZATION::equals)
                                        .isPresent())
                        .forEach(keys::add);
            } else {
                keys.addAll(direct.isEmpty() ? owner(tree, word, known.mentions()) : direct);
            }
        }
        return List.copyOf(keys);
    }

    /** "People like Berg", "officials such as Olsen": who is named as an example. */
    private static List<String> namedOrExample(SentenceTree tree, int word, Participation known) {
        List<String> direct = known.of(tree, word);
        return !direct.isEmpty() || !tree.token(word).upos().equals("NOUN")
                ? direct
                : tree.oblique(word, EXAMPLES).stream()
                        .flatMap(example -> known.of(tree, example).stream())
                        .distinct()
                        .toList();
    }

    /** Whose body acts: "Belarusian riot police", "the company's Oslo unit". */
    private List<String> owner(SentenceTree tree, int word, MentionIndex mentions) {
        List<String> state = state(tree, word, mentions);
        return state.isEmpty() && UNITS.contains(TriggerLexicon.lemma(tree, word))
                ? company(tree, word, mentions)
                : state;
    }

    private static List<String> company(SentenceTree tree, int unit, MentionIndex mentions) {
        return tree.children(unit, NAMES).stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(child -> mentions.at(tree.token(child).span()).stream())
                .map(Mention::entities)
                .filter(keys -> mentions.type(keys.getFirst())
                        .filter(EntityType.ORGANIZATION::equals)
                        .isPresent())
                .findFirst()
                .orElse(List.of());
    }

    /** "Belarusian riot police", "the U.S.-led coalition": the state whose body acts. */
    private List<String> state(SentenceTree tree, int word, MentionIndex mentions) {
        if (!organs.contains(TriggerLexicon.lemma(tree, word))) {
            return List.of();
        }
        return tree.children(word, NAMES).stream()
                .flatMap(child -> tree.lemma(child).equals("lead")
                        ? Stream.concat(Stream.of(child), tree.children(child).stream())
                        : Stream.of(child))
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
            SentenceTree tree, TriggerLexicon.Found found, Participation known, List<String> recipients) {
        MentionIndex mentions = known.mentions();
        List<String> keys = new ArrayList<>();
        boolean adjective = false;
        for (int child : tree.children(found.head(), NAMES)) {
            boolean before = child < found.head()
                    && tree.children(child, Set.of("case")).isEmpty()
                    && !known.isDate(tree, child);
            if (before && isActor(tree, child, found.trigger())) {
                adjective |= isAdjective(tree, child);
                name(tree, child, mentions).forEach(mention -> keys.addAll(mention.entities()));
                tree.children(child).stream()
                        .filter(other -> Math.abs(other - child) <= 2)
                        .flatMap(other -> name(tree, other, mentions))
                        .forEach(mention -> keys.addAll(mention.entities()));
            }
        }
        List<String> others = without(keys.stream().distinct().toList(), recipients);
        if (!found.trigger().isSymmetric()) {
            return others.stream().filter(key -> isBody(mentions, key)).toList();
        }
        // "The Iran talks", "the Geneva meeting": one place alone says what they were about, or where.
        boolean placeAlone = others.size() == 1 && !adjective && isPlace(mentions, others.getFirst());
        return placeAlone ? List.of() : others;
    }

    private static Stream<Mention> name(SentenceTree tree, int word, MentionIndex mentions) {
        return mentions.at(tree.token(word).span()).filter(mention -> mention.kind() == Mention.Kind.NAME).stream();
    }

    /** "The Paris attack" was in Paris, "the US attack" by the US, "the Russia inquiry" about Russia. */
    private static boolean isActor(SentenceTree tree, int name, Trigger trigger) {
        return switch (trigger.type()) {
            case "assault", "detain", "death" -> isAdjective(tree, name);
            case "investigate", "appoint" -> false;
            default -> true;
        };
    }

    /** "Turkish", "US". */
    private static boolean isAdjective(SentenceTree tree, int name) {
        String form = tree.token(name).form();
        boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        return acronym || tree.token(name).upos().equals("ADJ");
    }

    private static boolean isPlace(MentionIndex mentions, String key) {
        return isState(mentions, key)
                || mentions.type(key).filter(EntityType.PLACE::equals).isPresent();
    }

    private static boolean isBody(MentionIndex mentions, String key) {
        return mentions.type(key)
                .filter(type -> type == EntityType.GEOPOLITICAL || type == EntityType.ORGANIZATION)
                .isPresent();
    }

    private static List<String> without(List<String> keys, List<String> others) {
        return keys.stream().filter(key -> !others.contains(key)).toList();
    }

    private static List<String> joined(List<String> keys, List<String> others) {
        return Stream.concat(keys.stream(), others.stream()).distinct().toList();
    }
}
