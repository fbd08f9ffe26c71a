package org.claimgraph.clean;

import java.util.Optional;

/** Tells what language a text is in. Implementations are deterministic and safe for use by several threads at once. */
@FunctionalInterface
public interface LanguageDetector {

    /** For callers that know their articles are English. */
    LanguageDetector NONE = text -> Optional.empty();

    /** A BCP 47 tag ("en", "de"); empty if the text is too short or too mixed to tell. */
    Optional<String> detect(String text);
}
