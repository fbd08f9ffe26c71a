package org.claimgraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordClustersTest {

    private static final List<String> PEOPLE = List.of("Anna", "Boris", "Clara");
    private static final List<String> PLACES = List.of("Riga", "Oslo", "Bern");

    @Test
    void wordsInLikePlacesShareACluster() {
        WordClusters clusters = trained();
        assertEquals(clusters.of("Anna"), clusters.of("Clara"));
        assertEquals(clusters.of("Riga"), clusters.of("Bern"));
        assertNotEquals(clusters.of("Anna"), clusters.of("Riga"));
    }

    @Test
    void aWordNeverSeenHasNoCluster() {
        assertEquals(-1, trained().of("Zanzibar"));
    }

    @Test
    void allDigitsAreOne() {
        WordClusters clusters = trained();
        assertEquals(clusters.of("1999"), clusters.of("2026"));
    }

    @Test
    void aWholePathTellsClustersApartAndItsRootDoesNot() {
        WordClusters clusters = trained();
        assertNotEquals(clusters.prefix(clusters.of("Anna"), 58), clusters.prefix(clusters.of("Riga"), 58));
    }

    @Test
    void theSameTextGivesTheSameBytesAndReadsBack() throws IOException {
        byte[] bytes = bytes(trained());
        assertArrayEquals(bytes, bytes(trained()));
        WordClusters read = WordClusters.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertEquals(trained().of("Oslo"), read.of("Oslo"));
    }

    private static byte[] bytes(WordClusters clusters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        clusters.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** "Anna lives in Riga since 1999 ." with other people, places and years. */
    private static WordClusters trained() {
        ClusterTraining training = new ClusterTraining();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            training.add(PEOPLE.get(random.nextInt(3)));
            training.add("lives");
            training.add("in");
            training.add(PLACES.get(random.nextInt(3)));
            training.add("since");
            training.add(random.nextBoolean() ? "1999" : "2026");
            training.add(".");
        }
        return training.train(7, 2);
    }
}
