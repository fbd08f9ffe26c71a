package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People by their looks, where the finder saw nothing: "Mr Elphberg", "Flavia Elphberg". */
final class PatternNames {

    private static final int LONGEST = 4;

    private final Discourse discourse;
    private final Words words;
    private final NotNames notNames;

    PatternNames(Discourse discourse) {
        this.discourse = discourse;
        this.notNames = new NotNames(discourse);
        this.words = discourse.words;
    }

    List<NameSpan> spans() {
        List<NameSpan> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = words.end(words.sentence(i));
            boolean given = Lexicon.isGivenName(words.token(i).form()) && words.is(i, "PROPN");
            boolean honorific = Honorific.isOne(words.lower(i)) && words.isCapitalized(i);
            int begin = honorific ? afterStops(i + 1, end) : i;
            int after = capitalsFrom(begin, end);
            boolean named = honorific && after > begin && !isTitle(begin) || given && after > begin + 1;
            if (named && !notNames.isOne(begin, after, EntityType.PERSON)) {
                found.add(new NameSpan(begin, after, EntityType.PERSON, Optional.empty(), false, 0.7));
                i = after - 1;
            }
        }
        return found;
    }

    /** "Mr. President", "Madam Speaker" name nobody. */
    private boolean isTitle(int i) {
        return !discourse.at(i, discourse.gazetteer.offices(), true).isEmpty();
    }

    private int afterStops(int from, int end) {
        int i = from;
        while (i < end && words.token(i).form().equals(".")) {
            i++;
        }
        return i;
    }

    private int capitalsFrom(int begin, int end) {
        int i = begin;
        while (i < end && i < begin + LONGEST && words.is(i, "PROPN") && words.isCapitalized(i)) {
            i++;
        }
        return i;
    }
}
