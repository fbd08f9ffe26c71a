package org.claimgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final Set<String> INVESTIGATORS = Set.of(
            "AP",
            "DOJ",
            "Herald",
            "Journal",
            "News",
            "Tribune",
            "Gazette",
            "FBI",
            "FTC",
            "GAO",
            "IAEA",
            "LAPD",
            "NTSB",
            "NYPD",
            "OPCW",
            "SEC",
            "U.N.",
            "UN",
            "Agency",
            "Bureau",
            "Commission",
            "Committee",
            "Congress",
            "Department",
            "House",
            "Ministry",
            "Office",
            "Parliament",
            "Pentagon",
            "Post",
            "Press",
            "Senate",
            "Service",
            "Times");

    /** Tokens in which a dateline ends. */
    private static final int DATELINE = 14;

    /** Tokens of a town and its state. */
    private static final int SHORT_DATELINE = 5;

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}");

    private static final Set<String> UNITS = Set.of(
            "unit",
            "subsidiary",
            "division",
            "arm",
            "affiliate",
            "branch",
            "committee",
            "subcommittee",
            "panel",
            "agent",
            "investigator",
            "official",
            "member",
            "lawyer",
            "prosecutor");

    private final Set<String> organs = WordList.words(Arguments.class, "organs.txt");

    Roles of(SentenceTree tree, TriggerLexicon.Found found, Participation known) {
        Trigger trigger = found.trigger();
        ArgumentWords words = new ArgumentWords(tree, found);
        List<Integer> actorWords = afterDateline(tree, found.head(), withoutDates(tree, words.actors(), known)).stream()
                .filter(word -> !known.isSpeakerOutside(tree, found, word))
                .toList();
        List<Integer> recipientWords = withoutDates(tree, words.recipients(), known);
        List<String> actors = keys(tree, actorWords, known, false, trigger);
        List<String> recipients =
                keys(tree, recipientWords, known, trigger.isPersonal() || trigger.isBodily(), trigger);
        if (!trigger.verb()
                && (trigger.type().equals("appoint") || trigger.type().equals("sentence"))) {
            // "The party's nomination" is made by it, "the minister's" is of him.
            List<String> bodies = recipients.stream()
                    .filter(key -> isBody(known.mentions(), key))
                    .toList();
            actors = joined(actors, bodies);
        }
        if (trigger.type().equals("disaster")) {
            actors = List.of();
        }
        if (!trigger.isSymmetric()
                && recipientWords.stream()
                        .noneMatch(word -> tree.token(word).upos().equals("PRON"))) {
            // "Berg's plot to kill Berg", "when he appointed Berg": another one acts. In "Berg held him" the pronoun is
            // another's.
            actors = without(actors, recipients);
        }
        if (trigger.type().equals("election") && !trigger.verb()) {
            // "CNN's elections", "Norway's" and "ours" are won by none of them.
            actors = actors.stream()
                    .filter(key -> !isBody(known.mentions(), key) && !key.startsWith("#"))
                    .toList();
        }
        if (trigger.type().equals("election") && trigger.verb()) {
            // "We can win": not who says so.
            actors = actorWords.stream().anyMatch(word -> tree.lemma(word).equalsIgnoreCase("we")) ? List.of() : actors;
        }
        if (actors.isEmpty() && !trigger.verb() && !trigger.isPlacedByName()) {
            actors = named(tree, found, known, recipients);
        }
        List<String> others = without(joined(recipients, goals(tree, found, known)), actors);
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

    /** "OSLO (Agency) - Olsen resigned": the town does nothing; whoever stands before the verb does. */
    private static List<Integer> afterDateline(SentenceTree tree, int head, List<Integer> words) {
        int dateline = dateline(tree);
        if (words.stream().allMatch(word -> word > dateline)) {
            return words;
        }
        List<Integer> after = words.stream().filter(word -> word > dateline).toList();
        boolean named = head - 1 > dateline && tree.token(head - 1).upos().equals("PROPN");
        return after.isEmpty() && named ? List.of(head - 1) : after;
    }

    /** Index of the dash in "OSLO/BERGEN (Agency) - The minister resigned", "OSLO – The minister"; -1 if there is none. */
    private static int dateline(SentenceTree tree) {
        boolean capitals =
                tree.size() > 0 && CAPITALS.matcher(tree.token(0).form()).matches();
        return IntStream.range(1, Math.min(tree.size(), DATELINE))
                .filter(i -> (tree.lemma(i - 1).equals(")") || capitals && i <= SHORT_DATELINE)
                        && Set.of("-", "–", "—", "--").contains(tree.token(i).form()))
                .findFirst()
                .orElse(-1);
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
                keys.addAll(alsoNamed(tree, word, known.mentions()));
            }
            keys.addAll(companions(tree, word, known.mentions()));
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

    /** "His aides Olsen and Berg": the second name hangs on the first. */
    private static List<String> companions(SentenceTree tree, int word, MentionIndex mentions) {
        return tree.children(word, Set.of("appos", "flat", "nmod")).stream()
                .filter(name -> name > word && tree.token(name).upos().equals("PROPN"))
                .filter(name -> tree.children(name, Set.of("case")).isEmpty())
                .flatMap(name -> tree.children(name, Set.of("conj")).stream())
                .filter(name -> tree.token(name).upos().equals("PROPN"))
                .flatMap(name -> mentions.of(tree, name).stream())
                .filter(mentions::isPerson)
                .toList();
    }

    /** "The FBI and State Department": parsers may make the first name a part of the second. */
    private static List<String> alsoNamed(SentenceTree tree, int word, MentionIndex mentions) {
        List<Integer> name = mentions.at(tree.token(word).span())
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> tree.in(mention.span()))
                .orElse(List.of());
        int and = name.isEmpty() ? 0 : name.getFirst() - 1;
        boolean joined = and > 0 && tree.lemma(and).equals("and") && tree.dominates(word, and - 1);
        return joined
                ? name(tree, and - 1, mentions)
                        .flatMap(mention -> mention.entities().stream())
                        .toList()
                : List.of();
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
        List<Integer> named = new ArrayList<>(tree.coordinated(tree.children(word, NAMES)));
        named.addAll(tree.oblique(word, Set.of("of")));
        return named.stream()
                .flatMap(child -> tree.lemma(child).equals("lead")
                        ? Stream.concat(Stream.of(child), tree.children(child).stream())
                        : Stream.of(child))
                .flatMap(child -> mentions.at(tree.token(child).span()).stream())
                .flatMap(mention -> mention.entities().stream())
                .filter(key -> isState(mentions, key))
                .distinct()
                .toList();
    }

    /** "A White House visit", "Egypt aid": where it goes. */
    private static List<String> goals(SentenceTree tree, TriggerLexicon.Found found, Participation known) {
        boolean goes = found.trigger().type().equals("consult-visit")
                || found.trigger().isGift();
        return !goes || found.trigger().verb()
                ? List.of()
                : tree.children(found.head(), Set.of("compound", "nmod")).stream()
                        .filter(child -> isGoal(
                                tree,
                                child,
                                found.head(),
                                known.mentions(),
                                found.trigger().isGift()))
                        .flatMap(child -> name(tree, child, known.mentions()))
                        .flatMap(mention -> mention.entities().stream())
                        .toList();
    }

    private static boolean isGoal(SentenceTree tree, int name, int head, MentionIndex mentions, boolean gift) {
        return name < head
                && tree.children(name, Set.of("case")).isEmpty()
                && !isAdjective(tree, name)
                && name(tree, name, mentions)
                        .flatMap(mention -> mention.entities().stream())
                        .noneMatch(key -> mentions.isPerson(key) || gift && !isPlace(mentions, key));
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
            boolean goal = (found.trigger().isGift() || found.trigger().type().equals("consult-visit"))
                    && isGoal(
                            tree, child, found.head(), mentions, found.trigger().isGift());
            if (before && !goal && isActor(tree, child, found.trigger())) {
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
            case "investigate" -> isInvestigator(tree, name);
            case "appoint" -> false;
            default -> true;
        };
    }

    /** "The FBI inquiry", "the Justice Department's", "a Senate probe". */
    private static boolean isInvestigator(SentenceTree tree, int name) {
        return INVESTIGATORS.contains(tree.token(name).form());
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
