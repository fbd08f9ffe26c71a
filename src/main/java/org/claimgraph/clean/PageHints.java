package org.claimgraph.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final Pattern ARTICLE = rules("article");
    private static final Pattern AWAY = rules("away");
    private static final Pattern CAPTION = rules("caption");
    private static final Pattern UNSEEN = rules("unseen");
    private static final Pattern AWAY_ROLES = Pattern.compile(
            "navigation|complementary|contentinfo|banner|search|dialog|alertdialog|menu|menubar|toolbar");
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
        if (isHidden(element) || AWAY_ROLES.matcher(element.attr("role")).matches()) {
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
        String words = words(names);
        if (inline) {
            return UNSEEN.matcher(words).find() ? Hint.AWAY : Hint.NONE;
        }
        if (CAPTION.matcher(words).find()) {
            return Hint.CAPTION;
        }
        // "article-body share-enabled" is the article: a name for the main text outweighs what else it is called.
        if (ARTICLE.matcher(words).find()) {
            return Hint.ARTICLE;
        }
        return AWAY.matcher(words).find() || UNSEEN.matcher(words).find() ? Hint.AWAY : Hint.NONE;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDING.matcher(element.attr("style")).find();
    }

    /** "articleBody wide--2" as " article body wide 2 ". */
    static String words(String names) {
        StringBuilder words = new StringBuilder(" ");
        char last = ' ';
        for (int i = 0; i < Math.min(names.length(), LONGEST); i++) {
            char c = names.charAt(i);
            boolean camel = Character.isUpperCase(c) && Character.isLowerCase(last);
            boolean letter = Character.isLetterOrDigit(c);
            if ((camel || !letter) && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            if (letter) {
                words.append(Character.toLowerCase(c));
            }
            last = c;
        }
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }

    private static Pattern rules(String kind) {
        List<String> rules = Lexicon.rows("page-hints.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1).strip())
                .toList();
        return Pattern.compile(" (?:" + String.join(" |", rules) + " )");
    }
}
