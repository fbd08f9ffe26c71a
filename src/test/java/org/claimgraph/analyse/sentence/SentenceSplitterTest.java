package org.claimgraph.analyse.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.token.UdTokenizer;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will go. |It is late.” |She left.",
                "\"We will go,\" she said. |\"It is late.\" |They went.",
                "The U.S. President met Mr. Doe on Aug. 5 in St. Paul. |He left.",
                "He lives in the U.S. |The law is clear.",
                "It was sold to Acme Inc. |It closed at 5 p.m. |Nobody knew.",
                "M. Guchek and J. P. Doe spoke. |Nobody came.",
                "“Why?” Smith asked. |“Why not?” he said.",
                "Did he go? |Yes! |He paid 3.5 million (No. 7 on the list). |Then he left.",
                "Yahoo! said it would. |So it did.",
                "It was late... but he stayed. |And then … |He went.",
                "He left (it was late.) |She stayed.",
                "it was fine. |then it rained.",
            })
    void splitsWhereTheBarsAre(String marked) {
        assertEquals(List.of(marked.split("(?<=\\S) ?\\| ?")), split(marked.replace("|", "")));
    }

    @Test
    void readsOnOverTheEndOfAWrappedLine() {
        assertEquals(
                List.of("The minister said on Monday that\nBerlin would wait for an answer.", "It did."),
                split("The minister said on Monday that\nBerlin would wait for an answer. It did."));
    }

    @Test
    void endsAtAnEmptyLineABulletAndAHeading() {
        assertEquals(List.of("First part", "second part"), split("First part\n\nsecond part"));
        assertEquals(List.of("Points:", "- one", "- two"), split("Points:\n- one\n- two"));
        assertEquals(
                List.of("A short heading", "The text that follows it is a good deal longer than that."),
                split("A short heading\nThe text that follows it is a good deal longer than that."));
    }

    private static List<String> split(String text) {
        List<Span> tokens = new UdTokenizer().spans(text, 0, text.length());
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int to : new SentenceSplitter().ends(text, tokens)) {
            sentences.add(tokens.get(from).cover(tokens.get(to - 1)).in(text));
            from = to;
        }
        return sentences;
    }
}
