package org.claimgraph.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenNlpLanguageDetectorTest {

    private final OpenNlpLanguageDetector detector = new OpenNlpLanguageDetector();

    @Test
    void knowsEnglishByItsFunctionWords() {
        assertEquals(
                Optional.of("en"),
                detector.detect(
                        "The minister said that the ferry would be back in the harbour before the end of the week."));
    }

    @Test
    void knowsGermanAndRussian() {
        assertEquals(
                Optional.of("de"),
                detector.detect(
                        "Die Ministerin erklärte am Montag, dass die neue Brücke über den Fluss erst im nächsten Jahr"
                                + " für den Verkehr freigegeben werden könne."));
        assertEquals(
                Optional.of("ru"),
                detector.detect("Министр заявила в понедельник, что новый мост через реку откроют для движения только в"
                        + " следующем году."));
    }

    @Test
    void saysNothingOfAFewWords() {
        assertEquals(Optional.empty(), detector.detect("Ferry returns"));
    }
}
