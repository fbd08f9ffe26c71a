package org.claimgraph.analyse.token;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.text.Span;

/** Cuts what is written together but is two words: "'s", "n't", "cannot". */
final class Clitics {

    private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "m", "d", "ll", "ve", "re");
    private static final int LONGEST_JOINED = 7;
    /** Words written as one, with the length of their first part. */
    private static final Map<String, Integer> JOINED = Map.ofEntries(
            Map.entry("cannot", 3),
            Map.entry("gonna", 3),
            Map.entry("wanna", 3),
            Map.entry("gotta", 3),
            Map.entry("gimme", 3),
            Map.entry("lemme", 3),
            Map.entry("dont", 2),
            Map.entry("didnt", 3),
            Map.entry("doesnt", 4),
            Map.entry("isnt", 2),
            Map.entry("wasnt", 3),
            Map.entry("couldnt", 5),
            Map.entry("cant", 2));

    private Clitics() {}

    /** @param rest what stands after the apostrophe, in lower case */
    static boolean isClitic(String rest) {
        return AFTER_APOSTROPHE.contains(rest);
    }

    static void split(String text, int at, int end, List<Span> found) {
        int cut = cut(text, at, end);
        if (cut > at && cut < end) {
            split(text, at, cut, found);
            found.add(new Span(cut, end));
        } else {
            found.add(new Span(at, end));
        }
    }

    /** Where the second word begins; {@code end} if it is one word. */
    private static int cut(String text, int at, int end) {
        for (int back = 1; back <= 3 && end - back >= at; back++) {
            int i = end - back;
            if (Marks.isApostrophe(text.charAt(i))) {
                return cutAt(text, at, i, end);
            }
        }
        if (end - at <= LONGEST_JOINED) {
            Integer first = JOINED.get(text.substring(at, end).toLowerCase(Locale.ROOT));
            return first == null ? end : at + first;
        }
        return end;
    }

    private static int cutAt(String text, int at, int apostrophe, int end) {
        String rest = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
        if (rest.equals("t") && apostrophe - at > 1 && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n') {
            return apostrophe - 1;
        }
        boolean decade = apostrophe > at && Character.isDigit(text.charAt(apostrophe - 1)) && rest.equals("s");
        return isClitic(rest) && !decade ? apostrophe : end;
    }
}
