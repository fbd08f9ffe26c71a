package org.claimgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.Name;
import org.claimgraph.analyse.NameType;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Slug;

/**
 * Names that no one found but that speak: a proper noun at the head of a source is somebody. What the name finder took for
 * a name of no kind ("American Savings") is an organization if it speaks; a single word without an article is a person.
 */
final class SpeakingNames {

    private static final Set<String> LINKS = Set.of("of", "and", "&", "for");

    private final Discourse discourse;
    private final Words words;
    private final NotNames notNames;

    SpeakingNames(Discourse discourse) {
        this.discourse = discourse;
        this.notNames = new NotNames(discourse);
        this.words = discourse.words;
    }

    void add(List<Speech> speeches) {
        for (Speech speech : speeches) {
            for (int head : Sources.headsOf(words, speech.source())) {
                if (isUnnoticed(head)) {
                    unnoticed(head).ifPresent(this::addAll);
                }
            }
        }
    }

    private boolean isUnnoticed(int head) {
        boolean known = discourse
                .covering(head)
                .filter(r -> r.kind() == Mention.Kind.NAME || r.only().type != EntityType.UNNAMED)
                .isPresent();
        return !known
                && isNamePart(head)
                && Character.isLetter(words.token(head).form().codePointAt(0));
    }

    private boolean isNamePart(int i) {
        return words.is(i, "PROPN") && words.isCapitalized(i) && !isDemonym(i);
    }

    private boolean isDemonym(int i) {
        return !discourse.gazetteer.demonyms().get(words.token(i).form()).isEmpty();
    }

    /** What the finder saw, else the row of proper nouns; "Republicans" and "the Governor" name no one in particular. */
    private Optional<int[]> unnoticed(int head) {
        Optional<int[]> taken = discourse.analysis.names().stream()
                .filter(name -> name.type() == NameType.MISC)
                .map(this::range)
                .filter(range -> range[0] <= head && head < range[1])
                .findFirst();
        return taken.or(() -> run(head))
                .filter(range -> range[1] - range[0] > 1 || isName(range[0]))
                .filter(range -> !notNames.isOne(range[0], range[1], EntityType.ORGANIZATION));
    }

    private boolean isName(int i) {
        boolean title = !discourse.at(i, discourse.gazetteer.offices(), true).isEmpty();
        return !title && !isDemonym(i) && !words.token(i).xpos().equals("NNPS");
    }

    private int[] range(Name name) {
        int base = words.begin(name.sentence());
        return new int[] {base + name.firstToken(), base + name.endToken()};
    }

    /** The row of proper nouns around the head, "of" and "and" between them included. */
    private Optional<int[]> run(int head) {
        int sentence = words.sentence(head);
        int first = head;
        while (first > words.begin(sentence) && continues(first - 1)) {
            first--;
        }
        int end = head + 1;
        while (end < words.end(sentence) && continues(end)) {
            end++;
        }
        return end - first <= 6 ? Optional.of(new int[] {first, end}) : Optional.empty();
    }

    private boolean continues(int i) {
        boolean link = LINKS.contains(words.lower(i))
                && i > 0
                && i + 1 < words.size()
                && isNamePart(i - 1)
                && isNamePart(i + 1);
        return (link || isNamePart(i)) && !discourse.isCovered(i);
    }

    /** All places where the same words stand are the same name. */
    private void addAll(int[] range) {
        int length = range[1] - range[0];
        boolean person = length == 1 && !isAfterArticle(range[0]) && !isAcronym(range[0]);
        String label =
                words.span(range[0], range[1]).in(discourse.analysis.text()).replaceAll("\\s+", " ");
        Referent referent = person
                ? discourse.named(
                        "single:" + Slug.of(label),
                        EntityType.PERSON,
                        label,
                        Lexicon.genderOfGivenName(label),
                        words.span(range[0], range[1]))
                : discourse.named(
                        "name:" + Slug.of(label),
                        EntityType.ORGANIZATION,
                        label,
                        Gender.UNKNOWN,
                        words.span(range[0], range[1]));
        referent.names.add(label);
        for (int i = 0; i + length <= words.size(); i++) {
            if (sameWords(i, range) && !discourse.isCovered(i)) {
                int head = words.headOf(i, i + length);
                discourse.add(
                        new Reference(i, i + length, head, Mention.Kind.NAME, List.of(referent), "speaking name", 0.6));
            }
        }
    }

    private boolean isAfterArticle(int i) {
        return i > 0 && words.lower(i - 1).equals("the");
    }

    private boolean isAcronym(int i) {
        String form = words.token(i).form();
        return form.length() > 1 && form.chars().filter(Character::isUpperCase).count() > 1;
    }

    private boolean sameWords(int at, int[] range) {
        if (words.sentence(at) != words.sentence(at + range[1] - range[0] - 1)) {
            return false;
        }
        for (int i = range[0]; i < range[1]; i++) {
            if (!words.token(at + i - range[0]).form().equals(words.token(i).form())) {
                return false;
            }
        }
        return true;
    }
}
