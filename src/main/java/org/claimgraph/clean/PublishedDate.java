package org.claimgraph.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of publication as files, fields and pages write them, to the day. The day is the one written: "2020-08-15T23:00-05:00"
 * is 15 August wherever it is read.
 */
public final class PublishedDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("\\b" + MONTH + "\\s+" + DAY + "\\s*,?\\s+(?:at\\s+[\\d:.apm\\s]+,?\\s+)?" + YEAR + "\\b"),
            Pattern.compile("\\b" + DAY + "[\\s.-]+(?:of\\s+)?" + MONTH + "[\\s,.-]+" + YEAR + "\\b"),
            Pattern.compile("\\b" + YEAR + "[\\s,-]+" + MONTH + "[\\s-]+" + DAY + "\\b"));
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)(?:T?\\d{6}Z?)?(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})[.](?<month>\\d{1,2})[.](?<year>\\d{4})(?!\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("(?<!\\d)(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-](?<year>\\d{4})(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");

    /** What stands around the date on a line of its own: weekday, time, zone, "Published". */
    private static final Pattern AROUND = Pattern.compile(
            "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|\\d{1,2}[:.]\\d{2}(?::\\d{2})?|\\b[ap]\\.?m\\b\\.?"
                    + "|\\b(?:gmt|utc|bst|cet|cest|[ecmp][sd]?t|ist|msk|z)\\b|[+-]\\d{2}:?\\d{2}|\\b(?:published|updated|posted|date|on|at|of|last|first)\\b"
                    + "|[\\s,|•·–—:;()./-]");

    /** Printed news begins with the Relation of 1605; years after this are typing errors or placeholders. */
    private static final int FIRST_YEAR = 1605;

    private static final int LAST_YEAR = 2049;

    private PublishedDate() {}

    /** The first date in the text, in any of the usual forms; empty if there is none or it cannot be a day of publication. */
    public static Optional<LocalDate> parse(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (EPOCH.matcher(lower).matches()) {
            return epoch(lower);
        }
        return find(ISO, lower)
                .or(() -> NAMED.stream()
                        .flatMap(form -> find(form, lower).stream())
                        .findFirst())
                .or(() -> find(DAY_FIRST, lower))
                .or(() -> slashed(lower))
                .or(() -> find(COMPACT, lower));
    }

    /** True if the line holds a date and nothing else but its time, zone and label. */
    static boolean isDateLine(String line) {
        boolean mayHold = line.length() <= 80 && line.chars().anyMatch(Character::isDigit);
        if (!mayHold || parse(line).isEmpty()) {
            return false;
        }
        String rest = line.toLowerCase(Locale.ROOT);
        for (Pattern form : NAMED) {
            rest = form.matcher(rest).replaceAll(" ");
        }
        for (Pattern form : List.of(ISO, DAY_FIRST, SLASHED)) {
            rest = form.matcher(rest).replaceAll(" ");
        }
        return AROUND.matcher(rest).replaceAll("").isEmpty();
    }

    private static Optional<LocalDate> find(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.find()
                ? date(matcher.group("year"), month(matcher.group("month")), matcher.group("day"))
                : Optional.empty();
    }

    /** 1/21/2015 as Americans write it; day first where the month would not exist. */
    private static Optional<LocalDate> slashed(String text) {
        Matcher matcher = SLASHED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String first = matcher.group("first");
        String second = matcher.group("second");
        String year = matcher.group("year");
        return date(year, Integer.parseInt(first), second).or(() -> date(year, Integer.parseInt(second), first));
    }

    private static Optional<LocalDate> epoch(String digits) {
        Matcher matcher = EPOCH.matcher(digits);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(matcher.group(1)))
                .atZone(ZoneOffset.UTC)
                .toLocalDate());
    }

    private static int month(String name) {
        return Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
