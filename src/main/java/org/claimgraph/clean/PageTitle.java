package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title element of a page: headline, then often section and outlet. */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]{1,2}\\s+|\\s*[|»]\\s*");
    /** Shorter parts are names of sections and outlets. */
    private static final int SHORTEST_HEADLINE = 15;

    /** What goes on after this is no title: comparing it with every heading must not cost the square of a page. */
    private static final int LONGEST = 500;

    private static final Pattern MOTTO = Pattern.compile("\\s+[|–—»]\\s+.*");

    private PageTitle() {}

    /**
     * The headline. What a reader sees of it goes first: a first-order heading that is the title element's beginning, or has
     * most words in common with the title that the mark-up names; such titles are often shortened or spiced for sharing.
     *
     * @param named by the page's mark-up
     * @param title of the title element
     */
    static Optional<String> choose(Optional<String> named, String title, List<String> headings) {
        return chosen(named.map(PageTitle::bounded), bounded(title), headings);
    }

    private static Optional<String> chosen(Optional<String> named, String title, List<String> headings) {
        Set<String> known = new HashSet<>();
        Stream.concat(named.stream(), Stream.of(title))
                .flatMap(name -> forms(name).stream())
                .map(Structure::key)
                .forEach(known::add);
        return headings.stream()
                .filter(heading -> heading.length() >= SHORTEST_HEADLINE || named.isEmpty())
                .filter(heading -> known.contains(Structure.key(heading))
                        || isLike(heading, title)
                        || named.filter(name -> isLike(heading, name)).isPresent())
                .findFirst()
                .or(() -> sole(named, title, headings))
                .or(() -> named)
                .or(() -> Optional.of(forms(title).getLast()))
                .map(String::strip)
                .filter(headline -> !headline.isEmpty())
                .or(() -> headings.stream().findFirst());
    }

    /** The only first-order heading of a page needs less to be taken for its headline: what it is called elsewhere is often another wording. */
    private static Optional<String> sole(Optional<String> named, String title, List<String> headings) {
        return headings.stream()
                .filter(heading -> headings.size() == 1)
                .filter(heading -> isFirstPart(heading, title)
                        || isLike(heading, title, 2, 5)
                        || named.filter(name -> isLike(heading, name, 2, 5)).isPresent())
                .findFirst();
    }

    /** A short headline and then the outlet; one word alone may as well be a section. */
    private static boolean isFirstPart(String heading, String title) {
        Matcher separator = SEPARATOR.matcher(title);
        return heading.indexOf(' ') > 0
                && separator.find()
                && Structure.key(title.substring(0, separator.start())).equals(Structure.key(heading));
    }

    /** "The Isle Gazette | News from the isles" as the name alone. */
    static String withoutMotto(String outlet) {
        return MOTTO.matcher(outlet).replaceFirst("");
    }

    /** Two thirds of the words of each in the other. */
    private static boolean isLike(String heading, String title) {
        return isLike(heading, title, 2, 3);
    }

    /** Such a share of the words of each in the other, and not a name of two or three words. */
    private static boolean isLike(String heading, String title, int of, int all) {
        Set<String> words = words(heading);
        Set<String> others = words(title);
        long common = words.stream().filter(others::contains).count();
        return common >= 4 && common * all >= (long) words.size() * of && common * all >= (long) others.size() * of;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static String bounded(String title) {
        return title.substring(0, Math.min(LONGEST, title.length()));
    }

    /** The title as it is and without one, two, … of its last parts. */
    static List<String> forms(String title) {
        List<String> forms = new ArrayList<>(List.of(title));
        Matcher separator = SEPARATOR.matcher(bounded(title));
        while (separator.find()) {
            if (separator.start() >= SHORTEST_HEADLINE) {
                forms.add(title.substring(0, separator.start()));
            }
        }
        return forms;
    }
}
