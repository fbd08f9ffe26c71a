package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title element of a page: headline, then often section and outlet. */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]{1,2}\\s+|\\s*[|»]\\s*");
    /** Shorter parts are names of sections and outlets. */
    private static final int SHORTEST_HEADLINE = 15;

    private PageTitle() {}

    /** The title as it is and without one, two, … of its last parts. */
    static List<String> forms(String title) {
        List<String> forms = new ArrayList<>(List.of(title));
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            if (separator.start() >= SHORTEST_HEADLINE) {
                forms.add(title.substring(0, separator.start()));
            }
        }
        return forms;
    }
}
