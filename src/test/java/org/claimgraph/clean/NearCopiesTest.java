package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

    private final NearCopies copies = new NearCopies();

    @Test
    void knowsAnEditedCopyByTheFirstText() {
        String text = words(1, 400);
        assertEquals(Optional.empty(), copies.firstLike("first", sketch(text)));
        assertEquals(Optional.of("first"), copies.firstLike("second", sketch("Update: " + text + " The end.")));
    }

    @Test
    void aTextThatSharesHalfIsNoCopy() {
        copies.firstLike("first", sketch(words(1, 400) + words(2, 400)));
        assertEquals(Optional.empty(), copies.firstLike("second", sketch(words(1, 400) + words(3, 400))));
    }

    @Test
    void tooShortATextIsLikeNothing() {
        copies.firstLike("first", sketch("The mayor spoke."));
        assertEquals(Optional.empty(), copies.firstLike("second", sketch("The mayor spoke.")));
    }

    @Test
    void likenessIsTheShareOfCommonRuns() {
        double likeness = sketch(words(1, 900) + words(2, 100)).likeness(sketch(words(1, 900) + words(3, 100)));
        assertTrue(likeness > 0.65 && likeness < 0.98, likeness + "");
    }

    @Test
    void forgetsTheOldestSoThatMemoryStaysBounded() {
        copies.firstLike("first", sketch(words(0, 100)));
        for (int i = 1; i <= NearCopies.REMEMBERED; i++) {
            copies.firstLike("later", sketch(words(i, 100)));
        }
        assertEquals(Optional.empty(), copies.firstLike("again", sketch(words(0, 100))));
    }

    private static Sketch sketch(String text) {
        return Sketch.of(Cleaning.text(text));
    }

    private static String words(long seed, int n) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("The ");
        for (int i = 0; i < n; i++) {
            text.append("word").append(random.nextInt(100_000)).append(i % 12 == 11 ? ". The " : " ");
        }
        return text.append("end. ").toString();
    }
}
