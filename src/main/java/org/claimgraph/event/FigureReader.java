package org.claimgraph.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.text.Span;

/** Numbers with what they count: "33 people", "nearly 7,000", "$1.5 billion", "tens of thousands". */
final class FigureReader {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50));
    private static final Map<String, Long> SCALES = Map.of(
            "dozen",
            12L,
            "hundred",
            100L,
            "thousand",
            1000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);
    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "dollar", "USD", "euro", "EUR", "ruble", "RUB", "rouble", "RUB", "yen",
            "JPY", "yuan", "CNY");
    /** "All but one": the number is not of what the word counts. */
    private static final Set<String> NO_NOUN = Set.of("DET", "PRON", "ADV");

    private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "o'clock", ":", "th", "st", "nd", "rd");
    private static final Set<String> ABOUT = Set.of(
            "about",
            "nearly",
            "almost",
            "around",
            "some",
            "roughly",
            "approximately",
            "least",
            "than",
            "over",
            "up",
            "estimated",
            "most",
            "perhaps",
            "under");

    /** The first figure that the nominal headed by the token carries. */
    Optional<Figure> of(SentenceTree tree, int head) {
        if (NO_NOUN.contains(tree.token(head).upos())) {
            return Optional.empty();
        }
        for (int child : tree.children(head)) {
            boolean number = tree.relation(child).equals("nummod")
                    || tree.token(child).upos().equals("NUM");
            boolean symbol = CURRENCIES.containsKey(tree.token(child).form());
            if (number || symbol) {
                Optional<Figure> figure = at(tree, first(tree, child), unit(tree, head));
                if (figure.isPresent()) {
                    return figure;
                }
            }
        }
        String own = TriggerLexicon.lemma(tree, head);
        boolean counts =
                tree.token(head).upos().equals("NUM") || SCALES.containsKey(own) || CURRENCIES.containsKey(own);
        return counts ? at(tree, first(tree, head), ofWhat(tree, head)) : Optional.empty();
    }

    /** "7,000 of the protesters", "thousands of people". */
    private static String ofWhat(SentenceTree tree, int head) {
        List<Integer> counted = tree.oblique(head, Set.of("of"));
        return counted.isEmpty() ? "person" : unit(tree, counted.getFirst());
    }

    private static String unit(SentenceTree tree, int head) {
        String lemma = TriggerLexicon.lemma(tree, head);
        return lemma.equals("people") ? "person" : lemma;
    }

    /** Back to the first token of the number. */
    private static int first(SentenceTree tree, int token) {
        int at = token;
        while (at > 0 && (isPart(tree, at - 1) || tree.lemma(at - 1).equals("of") && at > 1 && isPart(tree, at - 2))) {
            at--;
        }
        return at;
    }

    private static boolean isPart(SentenceTree tree, int token) {
        String lemma = TriggerLexicon.lemma(tree, token);
        String form = tree.token(token).form();
        return Character.isDigit(form.charAt(0))
                || SMALL.containsKey(lemma)
                || SCALES.containsKey(lemma)
                || form.equals("$")
                || form.equals("€")
                || form.equals("£");
    }

    private static Optional<Figure> at(SentenceTree tree, int begin, String counted) {
        BigDecimal value = BigDecimal.ZERO;
        boolean any = false;
        boolean approximate = begin > 0 && ABOUT.contains(TriggerLexicon.lemma(tree, begin - 1));
        String unit = counted;
        int end = begin;
        for (; end < tree.size(); end++) {
            String form = tree.token(end).form();
            String lemma = TriggerLexicon.lemma(tree, end);
            if (CURRENCIES.containsKey(form) || CURRENCIES.containsKey(lemma)) {
                unit = CURRENCIES.getOrDefault(form, CURRENCIES.getOrDefault(lemma, unit));
            } else if (Character.isDigit(form.charAt(0))) {
                Optional<BigDecimal> number = number(form);
                if (number.isEmpty() || any) {
                    break;
                }
                value = number.get();
                any = true;
            } else if (SMALL.containsKey(lemma) && !any) {
                value = BigDecimal.valueOf(SMALL.getOrDefault(lemma, 0));
                any = true;
            } else if (SCALES.containsKey(lemma)) {
                // "Dozens of", "tens of thousands": a bound from below.
                boolean plural = form.toLowerCase(Locale.ROOT).endsWith("s");
                approximate |= plural;
                value = (any ? value : BigDecimal.ONE).multiply(BigDecimal.valueOf(SCALES.getOrDefault(lemma, 1L)));
                any = true;
            } else if (!lemma.equals("of")
                    || end + 1 >= tree.size()
                    || !SCALES.containsKey(TriggerLexicon.lemma(tree, end + 1))) {
                break;
            }
        }
        boolean except = begin > 0 && TriggerLexicon.lemma(tree, begin - 1).equals("but");
        boolean clock = end < tree.size() && CLOCK.contains(TriggerLexicon.lemma(tree, end));
        if (!any || end == begin || clock || except) {
            return Optional.empty();
        }
        Span span = tree.token(begin).span().cover(tree.token(end - 1).span());
        String what = end < tree.size() && tree.token(end).form().equals("%") ? "%" : unit;
        return Optional.of(new Figure(span, value.stripTrailingZeros(), what, approximate));
    }

    private static Optional<BigDecimal> number(String form) {
        String plain = form.replace(",", "");
        boolean digits = plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && plain.chars().filter(c -> c == '.').count() <= 1
                && !plain.endsWith(".");
        return digits && plain.length() < 18 ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
