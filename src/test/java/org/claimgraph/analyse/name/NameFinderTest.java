package org.claimgraph.analyse.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimgraph.analyse.NameType;
import org.claimgraph.analyse.name.train.LabelledSentence;
import org.claimgraph.analyse.name.train.NameTrainer;
import org.claimgraph.learn.ClusterTraining;
import org.claimgraph.learn.WordClusters;
import org.junit.jupiter.api.Test;

/** A small model, trained here on sentences of our own. */
class NameFinderTest {

    private static final WordClusters CLUSTERS = clusters();
    private static final NameLists LISTS = new NameLists.Builder()
            .add(List.of("visit"), NameLists.LOWER)
            .add(List.of("after"), NameLists.LOWER)
            .add(List.of("talks"), NameLists.LOWER)
            .add(List.of("leaves"), NameLists.LOWER)
            .build();
    private static final NameModel MODEL = model();
    private static final NameFinder FINDER = new NameFinder(MODEL, KnownNames.NONE);

    @Test
    void findsAPersonAndAPlaceByTheirContext() {
        assertEquals(List.of("Vera Lind/PERSON", "Tartu/LOCATION"), names(FINDER, "Mr. Vera Lind lives in Tartu ."));
    }

    @Test
    void aKnownNameTakesItsTypeWhereTheContextDoesNotSettleIt() {
        KnownNames known = new KnownNames(Map.of(List.of("Vera", "Lind"), NameType.ORGANIZATION));
        float[][] scores = new float[2][NameLabels.COUNT];
        KnownNames.Match match =
                known.at(SentenceWords.of("Vera", "Lind"), 0, false).orElseThrow();
        NameLabels.raise(scores, match.first(), match.end(), match.type(), 1.5f);
        Found found = new NameDecoder(MODEL.chain()).names(scores).getFirst();
        assertEquals(List.of(0, 2, NameType.ORGANIZATION), List.of(found.first(), found.end(), found.type()));
    }

    @Test
    void aKnownAcronymIsNotTheSmallWord() {
        KnownNames known = new KnownNames(Map.of(List.of("WHO"), NameType.ORGANIZATION));
        assertEquals(false, known.at(SentenceWords.of("Who", "knows"), 0, false).isPresent());
        assertEquals(true, known.at(SentenceWords.of("WHO", "knows"), 0, false).isPresent());
    }

    @Test
    void aHeadlineInCapitalsIsReadInItsUsualCase() {
        SentenceWords words = SentenceWords.of("VISIT", "TALKS", "AFTER", "TARTU");
        TrueCase.Style style = TrueCase.style(words, LISTS);
        SentenceWords restored = TrueCase.restore(words, style, LISTS);
        assertEquals(
                List.of("visit", "talks", "after", "Tartu"),
                IntStream.range(0, 4).mapToObj(restored::get).toList());
    }

    @Test
    void anUnsupportedNameInAHeadlineIsLeftOut() {
        List<List<Found>> found = FINDER.find(
                List.of(new NameFinder.Input(List.of("Quorl", "Leaves", "After", "Talks", "Visit"), tags(5), true)));
        assertEquals(List.of(List.of()), found);
    }

    @Test
    void anotherPlaceInTheDocumentSpeaksForASurname() {
        DocumentMemory memory = new DocumentMemory();
        memory.add(SentenceWords.of("Vera", "Lind"), List.of(new Found(0, 2, NameType.PERSON, 0.9)), 1);
        float[][] scores = new float[1][NameLabels.COUNT];
        assertEquals(true, memory.raise(SentenceWords.of("Lind"), scores, 2f));
        int best = NameLabels.of(NameType.PERSON, 0, 1);
        assertEquals(Math.max(scores[0][best], 1f), scores[0][best]);
    }

    @Test
    void theSameSentencesGiveTheSameBytesAndReadBack() throws IOException {
        byte[] bytes = bytes(model());
        assertArrayEquals(bytes(MODEL), bytes);
        NameModel read = NameModel.read(new DataInputStream(new ByteArrayInputStream(bytes)), CLUSTERS);
        String text = "Mr. Vera Lind lives in Tartu .";
        assertEquals(names(FINDER, text), names(new NameFinder(read, KnownNames.NONE), text));
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<String> names(NameFinder finder, String text) {
        List<String> words = List.of(text.split(" "));
        return finder.find(List.of(new NameFinder.Input(words, tags(words.size()), false))).getFirst().stream()
                .map(name -> String.join(" ", words.subList(name.first(), name.end())) + "/" + name.type())
                .toList();
    }

    private static List<String> tags(int n) {
        return java.util.Collections.nCopies(n, "X");
    }

    private static NameModel model() {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String person : List.of("Ada Berg", "Jon Sted", "Ivo Marn", "Lea Fors")) {
            for (String place : List.of("Narva", "Viljandi", "Valga")) {
                sentences.add(sentence("Mr. " + person + " lives in " + place + " .", "O B-PER I-PER O O B-LOC O"));
                sentences.add(sentence("the Blue " + "house waits .", "O O O O O"));
            }
        }
        NameTrainer.Settings settings = new NameTrainer.Settings(20, 1, 0.1, 0, 0, 100);
        return new NameTrainer(words -> tags(words.length).toArray(String[]::new), CLUSTERS, LISTS)
                .train(sentences, settings);
    }

    private static LabelledSentence sentence(String words, String tags) {
        return new LabelledSentence("wikigold", "own", List.of(words.split(" ")), List.of(tags.split(" ")));
    }

    private static WordClusters clusters() {
        ClusterTraining training = new ClusterTraining();
        Arrays.stream("Mr. Ada lives in Narva . the Blue house waits .".split(" "))
                .forEach(training::add);
        return training.train(4, 1);
    }
}
