package org.claimgraph.story;

import java.util.Locale;
import java.util.Optional;
import org.claimgraph.story.ClaimLink.Kind;

/**
 * Whether two statements in different articles say the same or nearly the same. The bar is the higher the less else speaks
 * for it: one named speaker within some days needs the least, two different named speakers, or an unknown day, the most.
 */
final class ClaimMatcher {

    private static final int DAYS = 3;
    private static final double COVERAGE_UNNAMED = 0.65;

    /**
     * Same or close, or nothing.
     *
     * @param copies true if the two articles are copies or rewrites of one text: then they are of one time
     */
    static Optional<ClaimLink> match(
            Statement one, Wording words, Statement other, Wording otherWords, boolean copies) {
        if (one.claim().equals(other.claim())
                || one.article().equals(other.article())
                || one.against() != other.against()
                || Likeness.days(one, other) > DAYS) {
            return Optional.empty();
        }
        Likeness likeness = Likeness.of(words, otherWords);
        boolean speaker = one.hasSpeakerOf(other);
        boolean contradicting = words.negated() != otherWords.negated() || words.hasOtherNumbersThan(otherWords);
        if (!contradicting && isSame(words, otherWords, likeness, speaker)) {
            return Optional.of(link(Kind.SAME, one, other, likeness, speaker));
        }
        boolean sameTime = copies || Likeness.days(one, other) >= 0;
        return isClose(one, other, likeness, speaker, sameTime, words.hasOtherNumbersThan(otherWords))
                ? Optional.of(link(Kind.CLOSE, one, other, likeness, speaker))
                : Optional.empty();
    }

    /**
     * Close, for two articles that are known to report the same: then a speaker whom one of them leaves unnamed may be the
     * other's. A few words in common are not enough for that: all of a story's claims share its words.
     */
    static Optional<ClaimLink> matchInOneStory(Statement one, Wording words, Statement other, Wording otherWords) {
        boolean unnamed = one.named().isEmpty() || other.named().isEmpty();
        boolean apart = one.claim().equals(other.claim())
                || one.article().equals(other.article())
                || one.against() != other.against()
                || Likeness.days(one, other) > DAYS;
        Likeness likeness = Likeness.of(words, otherWords);
        boolean alike = likeness.pairs() >= 1 && likeness.coverage() >= COVERAGE_UNNAMED;
        return unnamed
                        && !apart
                        && alike
                        && isClose(one, other, likeness, true, true, words.hasOtherNumbersThan(otherWords))
                ? Optional.of(link(Kind.CLOSE, one, other, likeness, false))
                : Optional.empty();
    }

    private static boolean isSame(Wording words, Wording otherWords, Likeness likeness, boolean speaker) {
        if (words.normal().equals(otherWords.normal())) {
            return words.words() >= (speaker ? 4 : 6) && likeness.least() >= 3;
        }
        boolean paraphrase = speaker && likeness.least() >= 4 && likeness.resemblance() >= 0.75;
        boolean shortened = likeness.leastPairs() >= 5
                && likeness.containment() >= 0.9
                && likeness.pairs() >= 0.8 * likeness.leastPairs()
                && likeness.resemblance() >= 0.7;
        return paraphrase || shortened;
    }

    /**
     * What two claims share must tell much ({@link Rarity}): "the president's national security adviser" is in half of a
     * day's claims. And it must be much of both of them: the words of a short claim are easily found in a long one.
     */
    private static boolean isClose(
            Statement one,
            Statement other,
            Likeness likeness,
            boolean speaker,
            boolean sameTime,
            boolean otherNumbers) {
        if (likeness.plain() < 2 || likeness.shared() < 3 || otherNumbers && likeness.agreement() < 0.5) {
            return false;
        }
        boolean hedgedOnce = one.hedge().isPresent() != other.hedge().isPresent();
        if (hedgedOnce && sameTime && likeness.containment() >= 0.9) {
            return likeness.pairs() >= 2 && likeness.told() >= 20 && likeness.agreement() >= 0.2;
        }
        if (speaker && sameTime) {
            double bar = Likeness.days(one, other) <= 0 ? 0.45 : 0.58;
            return likeness.told() >= 17 && likeness.coverage() >= bar && likeness.agreement() >= 0.2;
        }
        // Nobody in common, or a day that may be any: the words must prove it alone.
        boolean much = likeness.plain() >= 3 && likeness.pairs() >= 2 && likeness.agreement() >= 0.3;
        double both = likeness.coverage() + likeness.agreement();
        return much
                && likeness.told() >= (sameTime || speaker ? 25 : 40)
                && both >= (speaker ? 1 : sameTime ? 1.15 : 1.3);
    }

    private static ClaimLink link(Kind kind, Statement one, Statement other, Likeness likeness, boolean speaker) {
        return ClaimLink.between(kind, one, other, likeness.containment(), reason(one, other, speaker));
    }

    private static String reason(Statement one, Statement other, boolean speaker) {
        boolean inOrder = one.claim().compareTo(other.claim()) < 0;
        long days = Likeness.days(one, other);
        return String.format(
                Locale.ROOT,
                "%s, %s, in common: %s",
                speaker ? "same speaker" : "no speaker in common",
                days < 0 ? "a day unknown" : days == 0 ? "same day" : days + " days apart",
                String.join(
                        " ", Wording.shared(inOrder ? one.text() : other.text(), inOrder ? other.text() : one.text())));
    }

    private ClaimMatcher() {}
}
