package org.claimgraph.event;

import java.util.List;
import java.util.Set;
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

    private static final Set<String> PEOPLE_ONLY = Set.of("release", "free", "nominate", "nomination");

    static boolean areMet(
            SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles, boolean dated, boolean given) {
        boolean actor = !roles.actors().isEmpty();
        boolean patient = !roles.recipients().isEmpty();
        boolean placed = roles.place().isPresent();
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
            case PARTNER ->
                roles.actors().size() > 1
                        || actor
                                && !tree.oblique(found.head(), Set.of("with", "between"))
                                        .isEmpty();
            case CROWD -> isCrowd(tree, found.head(), roles);
        };
    }

    /** People who act on no object; "as the study demonstrates" is no march. */
    private static boolean isCrowd(SentenceTree tree, int head, Arguments.Roles roles) {
        boolean shows = tree.children(head, Set.of("mark")).stream()
                        .anyMatch(mark -> tree.lemma(mark).equals("as"))
                || SHOWN.contains(tree.lemma(head + 1));
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
        boolean beatable = found.trigger().words().equals(List.of("beat"))
                && !tree.children(found.head(), Set.of("aux")).stream().allMatch(aux -> PAST.contains(tree.lemma(aux)));
        boolean turned = found.trigger().words().equals(List.of("poison"))
                && !tree.oblique(found.head(), Set.of("against")).isEmpty();
        boolean cornered = found.trigger().words().equals(List.of("back"))
                && !tree.oblique(found.head(), Set.of("into", "out", "off", "away", "from"))
                        .isEmpty();
        return words || beatable || turned || cornered || isHarmless(tree, found, roles);
    }

    /** Where one person or body attacks another, it is with words. */
    private static boolean isPublicFigure(MentionIndex mentions, String key) {
        return mentions.type(key)
                .filter(type -> type == EntityType.PERSON || type == EntityType.ORGANIZATION)
                .isPresent();
    }

    private static boolean isHarmless(SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles) {
        return (found.trigger().isHurt()
                        || found.trigger().isPenal()
                        || PEOPLE_ONLY.contains(found.trigger().words().getFirst()))
                && roles.recipients().isEmpty()
                && !roles.recipientWords().isEmpty()
                && roles.recipientWords().stream().allMatch(word -> isThing(tree, word));
    }

    private static boolean isThing(SentenceTree tree, int word) {
        String lemma = TriggerLexicon.lemma(tree, word);
        boolean counted = !tree.children(word, Set.of("nummod")).isEmpty();
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
