package org.claimgraph.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Lexicon;

/** Whether enough was found around a word for it to tell of an event. */
final class Needs {

    private static final Set<String> SHOWN = Set.of("that", "why", "how", "whether", "what");
    private static final Set<String> MANY = Set.of(
            "people", "crowd", "they", "we", "who", "public", "thousand", "hundred", "dozen", "opposition", "family");
    private static final Set<String> MONEY = Set.of(
            "dollar", "yen", "mark", "pound", "franc", "euro", "sterling", "currency", "rouble", "ruble", "yuan");
    private static final Set<String> PAST = Set.of("be", "have", "get");

    /** Of nouns for people that the list of them lacks: "cyclist", "beekeeper". */
    private static final Set<String> PERSON_ENDINGS = Set.of("er", "or", "ist", "ian", "man", "woman", "ee", "ant");

    /** Several people: they can be killed or held. */
    private static final Set<String> GROUPS = Set.of(
            "band",
            "cell",
            "couple",
            "crew",
            "crowd",
            "dozen",
            "family",
            "gang",
            "group",
            "half",
            "household",
            "hundred",
            "majority",
            "million",
            "number",
            "one",
            "pair",
            "percent",
            "platoon",
            "ring",
            "squad",
            "team",
            "thousand",
            "third",
            "trio",
            "unit");

    private static final Set<String> INDEFINITE =
            Set.of("somebody", "someone", "anybody", "anyone", "nobody", "everybody", "everyone", "you", "yourself");
    /** "He can't kill it": a bill, or who knows. */
    private static final Set<String> NOBODIES =
            Stream.concat(INDEFINITE.stream(), Stream.of("it")).collect(Collectors.toSet());

    private static final Set<String> PRONOUNS = Set.of(
            "somebody",
            "someone",
            "anybody",
            "anyone",
            "nobody",
            "everybody",
            "everyone",
            "you",
            "they",
            "them",
            "we",
            "us");
    /** Who attacks with words. */
    private static final Set<String> DEBATERS = Set.of(
            "ad",
            "advertisement",
            "campaign",
            "candidate",
            "columnist",
            "commentator",
            "conservative",
            "contender",
            "critic",
            "democrat",
            "editorial",
            "journalist",
            "lawmaker",
            "liberal",
            "media",
            "newspaper",
            "opponent",
            "politician",
            "pundit",
            "reporter",
            "republican",
            "rival",
            "senator",
            "spokesman",
            "spokeswoman");

    /** "A damning indictment of the school". */
    private static final Set<String> RHETORIC = Set.of(
            "symbolic",
            "damning",
            "scathing",
            "stinging",
            "searing",
            "devastating",
            "verbal",
            "metaphorical",
            "rhetorical");

    /** Tokens after "demonstrate" within which "that" says what is shown. */
    private static final int SHORTLY = 7;

    private static final Set<String> THINGS = Set.of("it", "this", "that");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    private static final Set<String> PEOPLE_ONLY = Set.of("release", "free", "hand", "nominate", "nomination");

    static boolean areMet(
            SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles, boolean dated, boolean given) {
        boolean actor = !roles.actors().isEmpty();
        boolean patient = !roles.recipients().isEmpty();
        boolean placed = roles.place().isPresent();
        boolean several =
                found.trigger().isAttack() && tree.token(found.head()).xpos().equals("NNS");
        boolean somebody =
                !roles.actorWords().isEmpty() || !roles.recipientWords().isEmpty();
        if (several && !(actor || patient || placed || somebody)) {
            // "51 murders for every 100,000", "mass shootings": a figure, or a kind.
            return false;
        }
        return switch (found.trigger().need()) {
            case NONE -> actor || patient || placed || dated || given || isDescribed(tree, found.head());
            case ANY -> actor || patient || placed || dated;
            case ACTOR -> found.trigger().isUndergone() ? patient || dated : actor;
            case PATIENT ->
                patient
                        || !roles.recipientWords().isEmpty()
                                && (!roles.actorWords().isEmpty() || placed || dated);
            case TWO -> found.trigger().isSymmetric() ? roles.actors().size() > 1 : actor && patient;
            case TARGET -> actor && (patient || placed);
            case AGAINST ->
                !isMarket(tree, found.head())
                        && !tree.oblique(found.head(), Set.of("against")).isEmpty();
            case PASSIVE ->
                tree.isPassive(found.head()) && !roles.recipientWords().isEmpty();
            case PLACED -> placed || dated;
            case PARTNER -> roles.actors().size() > 1 || actor && hasPartner(tree, found);
            case CROWD -> isCrowd(tree, found.head(), roles);
        };
    }

    /** "A meeting with Olsen", "his talks with bankers": one side, or its name, may be missing. */
    private static boolean hasPartner(SentenceTree tree, TriggerLexicon.Found found) {
        return !tree.oblique(found.head(), Set.of("with", "between")).isEmpty();
    }

    /** People who act on no object; "as the study demonstrates" is no march. */
    private static boolean isCrowd(SentenceTree tree, int head, Arguments.Roles roles) {
        int next = head + 1;
        while (next < tree.size() && tree.token(next).upos().equals("ADV") && !SHOWN.contains(tree.lemma(next))) {
            next++;
        }
        boolean that = IntStream.range(head, Math.min(tree.size(), head + SHORTLY))
                .anyMatch(i ->
                        tree.lemma(i).equals("that") && tree.token(i).xpos().equals("IN"));
        boolean shows = that || tree.has(head, "mark", "as") || SHOWN.contains(tree.lemma(next));
        return !shows
                && roles.actorWords().stream().anyMatch(word -> isMany(tree, word))
                && tree.children(head, Set.of("obj", "ccomp", "xcomp")).isEmpty();
    }

    private static boolean isMany(SentenceTree tree, int word) {
        return tree.token(word).xpos().endsWith("S")
                || MANY.contains(TriggerLexicon.lemma(tree, word))
                || tree.token(word).upos().equals("NUM");
    }

    /** "The pound's rally against the dollar". */
    private static boolean isMarket(SentenceTree tree, int head) {
        return tree.oblique(head, Set.of("against")).stream()
                .anyMatch(word -> MONEY.contains(TriggerLexicon.lemma(tree, word)));
    }

    /** "Killed the bill", "sentencing reform", "the release of a report" are done to nobody; "Olsen attacked Berg" in a speech, "can be beaten" at the polls. */
    static boolean isFigurative(
            SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles, MentionIndex mentions) {
        boolean words = found.trigger().words().equals(List.of("attack"))
                && found.trigger().verb()
                && roles.actors().stream().allMatch(key -> isPublicFigure(mentions, key))
                && roles.recipients().stream().allMatch(key -> isPublicFigure(mentions, key));
        boolean reproach = found.trigger().words().equals(List.of("attack"))
                && found.trigger().verb()
                && roles.actorWords().stream().anyMatch(word -> DEBATERS.contains(TriggerLexicon.lemma(tree, word)));
        boolean beatable = found.trigger().words().equals(List.of("beat"))
                && !tree.children(found.head(), Set.of("aux")).stream().allMatch(aux -> PAST.contains(tree.lemma(aux)));
        boolean turned = found.trigger().words().equals(List.of("poison"))
                && !tree.oblique(found.head(), Set.of("against")).isEmpty();
        boolean cornered = found.trigger().words().equals(List.of("back"))
                && !tree.oblique(found.head(), Set.of("into", "out", "off", "away", "from"))
                        .isEmpty();
        // "Freed him to run".
        boolean enabled = found.trigger().words().equals(List.of("free"))
                && tree.children(found.head(), Set.of("xcomp", "advcl")).stream()
                        .anyMatch(act -> tree.has(act, "mark", "to"));
        return words
                || enabled
                || isOfThings(tree, found)
                || reproach
                || beatable
                || turned
                || cornered
                || isHarmless(tree, found, roles)
                || isOfNobody(tree, found, roles)
                || isBelief(tree, found)
                || isCampaign(tree, found, roles, mentions)
                || tree.children(found.head(), Set.of("amod")).stream()
                        .anyMatch(a -> RHETORIC.contains(TriggerLexicon.lemma(tree, a)));
    }

    /** "They kill somebody", "it kills them": what such people or things do. */
    private static boolean isOfNobody(SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles) {
        boolean thing = roles.actorWords().stream().anyMatch(word -> THINGS.contains(TriggerLexicon.lemma(tree, word)));
        Set<String> nobodies = thing ? PRONOUNS : roles.recipients().isEmpty() ? NOBODIES : INDEFINITE;
        return found.trigger().verb()
                && found.trigger().isBodily()
                && !roles.recipientWords().isEmpty()
                && roles.recipientWords().stream()
                        .allMatch(word -> nobodies.contains(TriggerLexicon.lemma(tree, word)));
    }

    /** "A clash between rights and duties". */
    private static boolean isOfThings(SentenceTree tree, TriggerLexicon.Found found) {
        List<Integer> sides = tree.coordinated(tree.oblique(found.head(), Set.of("between")));
        return found.trigger().type().equals("assault")
                && !sides.isEmpty()
                && sides.stream().allMatch(word -> isThing(tree, word));
    }

    /** A politician's rallies are no protests. */
    private static boolean isCampaign(
            SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles, MentionIndex mentions) {
        boolean person = roles.actors().stream().anyMatch(mentions::isPerson);
        return person
                && !found.trigger().verb()
                && TriggerLexicon.lemma(tree, found.head()).equals("rally")
                && tree.oblique(found.head(), Set.of("against")).isEmpty();
    }

    /** "Spoke her convictions". */
    private static boolean isBelief(SentenceTree tree, TriggerLexicon.Found found) {
        return TriggerLexicon.lemma(tree, found.head()).equals("conviction")
                && (ArgumentWords.isOwned(tree, found.head())
                                && tree.token(found.head()).xpos().equals("NNS")
                                && tree.oblique(found.head(), Set.of("for", "on"))
                                        .isEmpty()
                        || tree.lemma(found.head() + 1).equals("that"));
    }

    /** Where one person or body attacks another, it is with words. */
    private static boolean isPublicFigure(MentionIndex mentions, String key) {
        return mentions.type(key)
                .filter(type -> type == EntityType.PERSON || type == EntityType.ORGANIZATION)
                .isPresent();
    }

    private static boolean isHarmless(SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles) {
        // "The release of what were called transcripts".
        boolean published = !found.trigger().verb()
                && found.trigger().words().getLast().equals("release")
                && roles.recipients().isEmpty()
                && roles.recipientWords().stream().noneMatch(word -> Lexicon.isHuman(TriggerLexicon.lemma(tree, word)));
        return published
                || (found.trigger().isHurt()
                                || found.trigger().isPenal()
                                || PEOPLE_ONLY.contains(found.trigger().words().getFirst()))
                        && roles.recipients().isEmpty()
                        && !roles.recipientWords().isEmpty()
                        && roles.recipientWords().stream().allMatch(word -> isThing(tree, word));
    }

    private static boolean isThing(SentenceTree tree, int word) {
        String lemma = TriggerLexicon.lemma(tree, word);
        boolean counted = tree.children(word, Set.of("nummod")).stream()
                .anyMatch(number -> !YEAR.matcher(tree.token(number).form()).matches());
        return tree.token(word).upos().equals("NOUN")
                && !counted
                && !Lexicon.isHuman(lemma)
                && !GROUPS.contains(lemma)
                && !MANY.contains(lemma)
                && PERSON_ENDINGS.stream().noneMatch(lemma::endsWith);
    }

    /** "Mass protests", "a snap election": one, and no word for the kind. */
    private static boolean isDescribed(SentenceTree tree, int head) {
        return !tree.children(head, Set.of("amod", "compound", "nummod")).isEmpty();
    }

    private Needs() {}
}
