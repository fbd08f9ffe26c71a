package org.claimgraph.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What pages and dumps call a language, as a BCP 47 tag. */
final class LanguageTag {

    /** English names of languages in lower case, to their tags. */
    private static final Map<String, String> NAMED = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    tag -> tag,
                    (first, second) -> first));

    private LanguageTag() {}

    /** "en_US" as en-US, "English" as en; empty for what is neither a tag nor a name. */
    static Optional<String> of(String language) {
        String named = NAMED.get(language.strip().toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        String tag = Locale.forLanguageTag(language.strip().replace('_', '-')).toLanguageTag();
        return Optional.of(tag).filter(known -> !known.equals("und"));
    }
}
