package org.claimgraph.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an article says about itself. Nothing is guessed: what the input does not state is empty.
 *
 * @param outlet who published it, as named ("The Moscow Times"); where it is named nowhere and the list of outlets does not
 *     know its address, the bare domain of that address
 * @param author the byline's person or desk
 * @param agency the news agency the text is credited to ("AFP")
 * @param published the day of publication in the article's own time zone
 * @param url where it was published, an absolute http(s) address
 * @param language a BCP 47 tag, {@code en} unless detected otherwise
 */
public record Metadata(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> author,
        Optional<String> agency,
        Optional<LocalDate> published,
        Optional<String> url,
        String language) {

    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en");
}
