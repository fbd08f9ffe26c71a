package org.claimgraph.entity;

import java.util.Set;
import java.util.regex.Pattern;

/** What looks like a name and names nobody: laws, weekdays, "R-Ariz.", "Muslims", words glued by a bad page. */
final class NotNames {

    private static final Set<String> WHOLE = Lexicon.marked("no-names.txt", "is:");
    private static final Set<String> LAST_WORDS = Lexicon.marked("no-names.txt", "ends:");
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** "D-Calif.", "R-Ky.": a politician's party and state. */
    private static final Pattern PARTY_TAG = Pattern.compile("[DRI][-–][A-Z].*");
    /** "TrumpGOP", "ObamaThe": two words that a page ran together; "McCain" and "DeVos" are one. */
    private static final Pattern GLUED = Pattern.compile(".*\\p{Ll}\\p{Lu}{2,}.*|.*\\p{Ll}{3}(The|On|In|For)");

    private final Discourse discourse;
    private final Words words;

    NotNames(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
    }

    /** "R-N.C.", which is no acronym. */
    boolean isPartyTag(int first, int end) {
        return PARTY_TAG.matcher(textOf(first, end)).matches();
    }

    private String textOf(int first, int end) {
        return words.span(first, end).in(discourse.analysis.text());
    }

    /** @param type what it is taken for */
    boolean isOne(int first, int end, EntityType type) {
        String form = words.token(end - 1).form();
        boolean single = end - first == 1;
        if (WHOLE.contains(textOf(first, end)) || isGlued(first, end)) {
            return true;
        }
        if (single && isNoSingleName(first, form, type) || isMembers(first) || isPartyTag(first, end)) {
            return true;
        }
        return type != EntityType.PERSON && (LAST_WORDS.contains(form) || isOffice(first, end));
    }

    private boolean isGlued(int first, int end) {
        for (int i = first; i < end; i++) {
            if (GLUED.matcher(words.token(i).form()).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoSingleName(int token, String form, EntityType type) {
        return CALENDAR.contains(words.lower(token))
                || form.length() == 1
                || Honorific.isOne(words.lower(token))
                || type == EntityType.PERSON && words.token(token).xpos().equals("NNPS")
                // "The Court" goes on with a court that the article names.
                || type != EntityType.PERSON && discourse.gazetteer.isOrganizationNoun(words.lower(token));
    }

    private boolean isMembers(int token) {
        return !discourse.gazetteer.members().get(words.token(token).form()).isEmpty();
    }

    /** "Secretary of State", "House Speaker": an office, whose holder the text may name or not. */
    private boolean isOffice(int first, int end) {
        for (int i = first; i < end && i <= first + 1; i++) {
            int at = i;
            boolean office = discourse.at(i, discourse.gazetteer.offices(), true).stream()
                    .anyMatch(f -> f.end() == end && f.end() > at);
            if (office && !words.lower(i).equals("of")) {
                return true;
            }
        }
        return false;
    }
}
