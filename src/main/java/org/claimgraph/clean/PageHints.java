package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page's mark-up says about its parts beyond their tags; the rules are in {@code page-hints.tsv}. */
final class PageHints {

    enum Hint {
        ARTICLE,
        AWAY,
        CAPTION,
        NONE
    }

    private static final Phrases ARTICLE = phrases("article");
    private static final Phrases AWAY = phrases("away");
    private static final Phrases CAPTION = phrases("caption");
    private static final Phrases UNSEEN = phrases("unseen");
    private static final Set<String> AWAY_ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar");
    private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** A class list longer than this is a style sheet in disguise: its beginning says enough. */
    private static final int LONGEST = 200;

    /** Pages name many parts alike. */
    private final Map<String, Hint> inLine = new HashMap<>();

    private final Map<String, Hint> inBlock = new HashMap<>();

    /** @param inline true for a part of a line: a link named "tag" in a sentence is still the sentence's */
    Hint of(Element element, boolean inline) {
        if (element.attributesSize() == 0) {
            return Hint.NONE;
        }
        if (isHidden(element) || AWAY_ROLES.contains(element.attr("role"))) {
            return Hint.AWAY;
        }
        if (element.attr("itemprop").equals("articleBody")) {
            return Hint.ARTICLE;
        }
        String names = element.className() + ' ' + element.id();
        return names.length() == 1
                ? Hint.NONE
                : (inline ? inLine : inBlock).computeIfAbsent(names, key -> of(key, inline));
    }

    private static Hint of(String names, boolean inline) {
        List<String> words = words(names);
        if (inline) {
            return UNSEEN.isIn(words) ? Hint.AWAY : Hint.NONE;
        }
        if (CAPTION.isIn(words)) {
            return Hint.CAPTION;
        }
        // "article-body share-enabled" is the article: a name for the main text outweighs what else it is called.
        if (ARTICLE.isIn(words)) {
            return Hint.ARTICLE;
        }
        return AWAY.isIn(words) || UNSEEN.isIn(words) ? Hint.AWAY : Hint.NONE;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && HIDING.matcher(element.attr("style")).find());
    }

    /** "articleBody wide--2" as article, body, wide, 2. */
    static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int end = Math.min(names.length(), LONGEST);
        int begin = 0;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetterOrDigit(names.charAt(i));
            boolean camel = letter
                    && i > begin
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || camel) {
                if (i > begin) {
                    words.add(names.substring(begin, i).toLowerCase(Locale.ROOT));
                }
                begin = camel ? i : i + 1;
            }
        }
        return words;
    }

    private static Phrases phrases(String kind) {
        Phrases phrases = new Phrases();
        Lexicon.rows("page-hints.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .forEach(row -> phrases.add(row.subList(1, row.size())));
        return phrases;
    }
}
