package org.claimgraph.analyse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.claimgraph.clean.LanguageDetector;

/**
 * Language by OpenNLP's model of 103 languages (trained on the Leipzig corpora). Text that is plainly English, as nearly all
 * is, is known by its function words; the model is loaded when the first other text comes.
 */
public final class OpenNlpLanguageDetector implements LanguageDetector {

    private static final String MODEL = "/langdetect-183.bin";
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "that", "is", "was", "for", "it", "with", "as", "on", "be", "at", "by",
            "he", "his", "has", "had", "have", "are", "from", "this", "which", "but", "not", "they", "said", "would",
            "who", "were", "their", "will", "been", "an", "or", "its", "we", "more", "about", "after");
    /** English prose has 35 to 50 in a hundred, its relatives below 10. */
    private static final double ENOUGH = 0.2;

    private static final int FEWEST_WORDS = 12;
    /** English must be this much less likely than the best guess before an article is refused. */
    private static final double MARGIN = 0.5;

    private static final Pattern SPACE = Pattern.compile("[^\\p{L}']+");

    @Override
    public Optional<String> detect(String text) {
        String[] words = SPACE.split(text.strip().toLowerCase(Locale.ROOT));
        long function = Arrays.stream(words).filter(ENGLISH::contains).count();
        if (words.length >= FEWEST_WORDS && function >= words.length * ENOUGH) {
            return Optional.of("en");
        }
        // Chinese and Japanese have no spaces: count letters as well.
        boolean tooShort = words.length < FEWEST_WORDS && text.length() < FEWEST_WORDS * 6;
        return tooShort ? Optional.empty() : byModel(text);
    }

    private static Optional<String> byModel(String text) {
        Language[] guesses = new LanguageDetectorME(Loaded.MODEL).predictLanguages(text);
        Language best = guesses[0];
        double english = Arrays.stream(guesses)
                .filter(guess -> guess.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        if (english > best.getConfidence() * MARGIN) {
            return Optional.of("en");
        }
        return Optional.of(Loaded.TAGS.getOrDefault(best.getLang(), best.getLang()));
    }

    /** Read once, when it is needed first. */
    private static final class Loaded {

        static final LanguageDetectorModel MODEL = load();
        /** ISO 639-3, as the model has it, to BCP 47. */
        static final Map<String, String> TAGS = tags();

        private static LanguageDetectorModel load() {
            try (InputStream in = OpenNlpLanguageDetector.class.getResourceAsStream(OpenNlpLanguageDetector.MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            OpenNlpLanguageDetector.MODEL + " is not on the class path: add opennlp-models-langdetect");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + OpenNlpLanguageDetector.MODEL, e);
            }
        }

        private static Map<String, String> tags() {
            Map<String, String> tags = new HashMap<>();
            for (String tag : Locale.getISOLanguages()) {
                tags.put(Locale.of(tag).getISO3Language(), tag);
            }
            tags.put("cmn", "zh");
            tags.put("pes", "fa");
            return Map.copyOf(tags);
        }
    }
}
