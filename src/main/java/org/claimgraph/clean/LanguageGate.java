package org.claimgraph.clean;

import java.util.Locale;
import java.util.Optional;
import org.claimgraph.text.Document;

/** Lets English through. To add a language, let it through here and give {@code analyse} models for it. */
final class LanguageGate {

    /** Enough to tell a language, and cheap. */
    private static final int SAMPLE = 1200;

    private final LanguageDetector detector;

    LanguageGate(LanguageDetector detector) {
        this.detector = detector;
    }

    /** Why the document cannot be analysed; empty if it can. */
    Optional<String> refusal(Document document) {
        return detector.detect(sample(document))
                .filter(tag -> !isEnglish(tag))
                .map(tag -> "written in " + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH) + " (" + tag
                        + "), not in English");
    }

    private static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en");
    }

    private static String sample(Document document) {
        StringBuilder sample = new StringBuilder();
        document.blocks().stream()
                .filter(block -> block.kind().isProse())
                .takeWhile(block -> sample.length() < SAMPLE)
                .forEach(
                        block -> sample.append(block.span().in(document.text())).append('\n'));
        return sample.substring(0, Math.min(SAMPLE, sample.length()));
    }
}
