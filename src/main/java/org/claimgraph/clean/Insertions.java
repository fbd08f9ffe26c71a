package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.text.Span;

/**
 * Headlines of other articles that a page shows beside a name and that its text has inside the sentence: the name again, with or
 * without first names, headlines glued to it, a capital MORE. "Anna Berg Anna Maria BergHarbour vote delayed Mayor quits MORE
 * said" is "Anna Berg said".
 */
final class Insertions {

    private static final String END = " MORE";

    /** Up to six words in capitals: first names once more. */
    private static final String NAMES = "(?:[\\p{Lu}(\"“][\\p{L}().,'’\"”-]{0,20}\\s){0,6}";

    private static final String SURNAME = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}";

    private static final String HEADLINES = "[^\\n]{8,900}?\\sMORE\\b";

    /** A surname, the name again, and glued to it what is shown; or after a space, where the first name comes again too. */
    private static final List<Pattern> INSERTIONS = List.of(
            Pattern.compile("\\b(?<name>" + SURNAME + ")(?:,? (?:Jr|Sr|I{2,3})\\b\\.?)?(?<rest>\\s?" + NAMES
                    + "\\k<name>(?=[\\p{Lu}\\d'‘’\"“(])" + HEADLINES + ")"),
            Pattern.compile("\\b(?<first>" + SURNAME + ")\\s(?<name>" + SURNAME + ")(?<rest>\\s\\k<first>\\s" + NAMES
                    + "\\k<name>\\s(?=[\\p{Lu}\\d'‘’\"“(])" + HEADLINES + ")"));

    /** In text order; none where the stretch has no capital MORE. */
    static List<Span> in(String text, Span stretch) {
        int end = text.indexOf(END, stretch.begin());
        if (end < 0 || end >= stretch.end()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (Pattern pattern : INSERTIONS) {
            Matcher matcher = pattern.matcher(text).region(stretch.begin(), stretch.end());
            while (matcher.find()) {
                Span span = new Span(matcher.start("rest"), matcher.end("rest"));
                if (found.stream().noneMatch(span::overlaps)) {
                    found.add(span);
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private Insertions() {}
}
