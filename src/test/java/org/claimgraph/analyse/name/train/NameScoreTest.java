package org.claimgraph.analyse.name.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimgraph.analyse.name.train.LabelledSentence.Mark;
import org.junit.jupiter.api.Test;

class NameScoreTest {

    @Test
    void onlyExactSpansOfTheRightTypeCount() {
        NameScore score = new NameScore();
        score.add(
                List.of(new Mark(0, 2, "PER"), new Mark(3, 4, "LOC"), new Mark(6, 8, "ORG")),
                List.of(new Mark(0, 2, "PER"), new Mark(3, 4, "ORG"), new Mark(6, 9, "ORG"), new Mark(10, 11, "LOC")));
        assertEquals(new NameScore.Count(1, 3, 4), score.all());
        assertEquals(200.0 / 7, score.all().f1(), 1e-9);
        assertEquals(100, score.of("PER").f1(), 1e-9);
        assertEquals(0, score.of("ORG").f1(), 1e-9);
    }

    @Test
    void marksAreReadFromBeginAndInsideTags() {
        LabelledSentence sentence = new LabelledSentence(
                "own",
                "1",
                List.of("Mira", "Kos", "left", "Riga", "Oslo"),
                List.of("B-PER", "I-PER", "O", "B-LOC", "B-LOC"));
        assertEquals(List.of(new Mark(0, 2, "PER"), new Mark(3, 4, "LOC"), new Mark(4, 5, "LOC")), sentence.marks());
    }
}
