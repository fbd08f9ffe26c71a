package org.claimgraph.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Denials, rejections and counter-claims, and what they answer: in other words' likeness, or by the noun that refers back. */
final class Answers {

    private static final int DAYS = 7;
    private static final int STATEMENTS_BACK = 6;
    private static final int LEAST_CONTENT = 3;
    /** Bits, see {@link Rarity}: a few common words are in the denial and in much else. */
    private static final int LEAST_TOLD = 22;

    private static final Set<String> DENIALS = Set.of("Denial", "Refusal");

    /** Noun stem to the speech acts that it can refer to. */
    private static final Map<String, Set<String>> NOUNS = WordForms.Resource.lines("referring-nouns.tsv").stream()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toUnmodifiableMap(
                    fields -> WordForms.stem(fields[0]), fields -> Set.of(fields[1].split(" "))));

    /** Whether one of the two answers the other, by their contents. */
    static Optional<ClaimLink> match(Statement one, Wording words, Statement other, Wording otherWords) {
        boolean apart = (Likeness.days(one, other) > DAYS || Likeness.days(one, other) < 0)
                && !one.article().equals(other.article());
        if (apart
                || isQuestion(one)
                || isQuestion(other)
                || one.hasSpeakerOf(other)
                || overlap(one, other)
                || one.claim().equals(other.claim())) {
            return Optional.empty();
        }
        Likeness likeness = Likeness.of(words, otherWords);
        if (isDenial(one) != isDenial(other)) {
            Statement answer = isDenial(one) ? one : other;
            Statement answered = isDenial(one) ? other : one;
            return isAbout(answer, answered, likeness)
                    ? Optional.of(link(answer, answered, likeness, "rejects"))
                    : Optional.empty();
        }
        boolean countered = one.against() == other.against()
                && words.negated() != otherWords.negated()
                && likeness.plain() >= 3
                && likeness.pairs() >= 2
                && likeness.resemblance() >= 0.6
                && (words.negated() ? words.negatesWordsOf(otherWords) : otherWords.negatesWordsOf(words));
        Statement answer = words.negated() ? one : other;
        return countered
                ? Optional.of(link(answer, words.negated() ? other : one, likeness, "says the opposite"))
                : Optional.empty();
    }

    /** To condemn is to stand against, too, but it answers no claim. */
    private static boolean isDenial(Statement statement) {
        return statement.against() && DENIALS.contains(statement.act());
    }

    private static boolean isQuestion(Statement statement) {
        return statement.act().equals("Question");
    }

    /** "Kim's claim" is one by Kim. */
    private static boolean isWhose(Statement answer, Statement answered) {
        return answer.about().isEmpty() || answered.speakers().stream().anyMatch(answer.about()::contains);
    }

    private static boolean isAbout(Statement answer, Statement answered, Likeness likeness) {
        boolean attacked = answered.targets().stream().anyMatch(answer.speakers()::contains);
        int least = attacked ? 2 : 3;
        boolean oneArticle = answer.article().equals(answered.article());
        return likeness.shared() >= (oneArticle ? least : least + 1)
                && likeness.plain() >= 2
                && likeness.told() >= LEAST_TOLD
                && likeness.containment() >= (attacked ? 0.5 : 0.6)
                && likeness.resemblance() >= (attacked ? 0.25 : 0.4);
    }

    private static ClaimLink link(Statement answer, Statement answered, Likeness likeness, String how) {
        String words = String.join(" ", Wording.shared(answer.text(), answered.text()));
        return ClaimLink.answer(answer, answered, likeness.containment(), how + ", in common: " + words);
    }

    /** "Dismissed the threat": the nearest statement before, in the same article, that the noun can refer to. */
    static List<ClaimLink> byNoun(List<Statement> statements) {
        Map<String, List<Statement>> articles = new HashMap<>();
        statements.forEach(statement -> articles.computeIfAbsent(statement.article(), iri -> new ArrayList<>())
                .add(statement));
        List<ClaimLink> links = new ArrayList<>();
        for (Statement answer : statements) {
            if (isDenial(answer)) {
                noun(answer).flatMap(noun -> answered(answer, noun, articles)).ifPresent(links::add);
            }
        }
        return links;
    }

    private static Optional<String> noun(Statement answer) {
        List<String> stems = WordForms.content(WordForms.words(answer.text()));
        return stems.isEmpty() || stems.size() > 2
                ? Optional.empty()
                : Optional.of(stems.getLast()).filter(NOUNS::containsKey);
    }

    private static Optional<ClaimLink> answered(Statement answer, String noun, Map<String, List<Statement>> articles) {
        return articles.getOrDefault(answer.article(), List.of()).stream()
                .filter(statement -> statement.extent().end() <= answer.extent().begin())
                .sorted(Comparator.comparingInt(
                                (Statement statement) -> statement.extent().end())
                        .reversed()
                        .thenComparing(Statement::iri))
                .limit(STATEMENTS_BACK)
                .filter(statement -> !statement.against() && !statement.hasSpeakerOf(answer))
                .filter(statement -> isWhose(answer, statement))
                .filter(statement -> Wording.of(statement.text()).content().length >= LEAST_CONTENT)
                .filter(statement -> NOUNS.getOrDefault(noun, Set.of()).contains(statement.act()))
                .findFirst()
                .map(found -> ClaimLink.answer(
                        answer,
                        found,
                        0.5,
                        "\"" + answer.text() + "\" refers to the nearest such statement before it"));
    }

    private static boolean overlap(Statement one, Statement other) {
        return one.article().equals(other.article()) && one.extent().overlaps(other.extent());
    }

    private Answers() {}
}
