package org.claimgraph.analyse.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.analyse.NameType;

/**
 * Names known beforehand, from a gazetteer: found in the text by longest match. Case is free where the text is a headline;
 * elsewhere a name must begin with a capital, and one that is written in capitals ("WHO", "US") must stand so. Immutable.
 */
public final class KnownNames {

    public static final KnownNames NONE = new KnownNames(Map.of());

    /** A match of words {@code first} to before {@code end}. */
    record Match(int first, int end, NameType type) {}

    private record Entry(NameType type, boolean upper) {}

    private final Map<Long, Entry> entries = new HashMap<>();
    private int longest;

    /** @param types of surface forms, words separated by blanks */
    public KnownNames(Map<List<String>, NameType> types) {
        types.forEach((words, type) -> {
            boolean upper = words.size() == 1 && WordShape.isUpper(words.getFirst());
            entries.put(NameLists.phrase(words), new Entry(type, upper));
            longest = Math.max(longest, words.size());
        });
    }

    /** The longest name that begins at a word. */
    Optional<Match> at(SentenceWords words, int first, boolean headline) {
        Optional<Match> best = Optional.empty();
        if (longest == 0 || !headline && !words.isCapitalised(first)) {
            return best;
        }
        long phrase = 0;
        for (int end = first + 1; end <= words.size() && end - first <= longest; end++) {
            phrase = NameLists.extend(phrase, words.key(end - 1));
            Entry entry = entries.get(phrase);
            if (entry != null && (headline || !entry.upper || WordShape.isUpper(words.get(first)))) {
                best = Optional.of(new Match(first, end, entry.type));
            }
        }
        return best;
    }
}
