package org.claimgraph.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Token;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Draft SPEAKER = draft(new int[] {0, 4}, new int[] {4, 5}, new int[] {5, 9});
    private static final double[] BOTH_LIKELY = {0.6, 0.9};

    @Test
    void ofTwoThatAscribeTheSameWordsTheLikelierIsKept() {
        Draft rival = draft(new int[] {0, 1}, new int[] {1, 2}, new int[] {5, 9});
        assertEquals(List.of(1), accepted("Sweden ’s critical note stressed the need for calm", "", rival, SPEAKER));
    }

    @Test
    void whatDescribesTheSpeakerOfAnotherIsLeftOut() {
        Draft describing = draft(new int[] {0, 1}, new int[] {1, 3}, new int[] {3, 4});
        assertEquals(
                List.of(1), accepted("Sweden critical of plans stressed the need for calm", "", describing, SPEAKER));
    }

    @Test
    void whatTheSpeakerOfAnotherClaimsWithAVerbIsKept() {
        Draft claiming = draft(new int[] {1, 2}, new int[] {2, 3}, new int[] {3, 4});
        assertEquals(
                List.of(1, 0),
                accepted("Sweden which claims victory stressed the need for calm", "claims", claiming, SPEAKER));
    }

    private static Draft draft(int[] source, int[] cue, int[] content) {
        return new Draft(new Cue(cue[0], cue[1], cue[0], 0.9), List.of(source), List.of(content), 0.9, 0.9, 0.9, 0.9);
    }

    private static List<Integer> accepted(String text, String verb, Draft... drafts) {
        Analysis toy = new ToyAnalyser().analyse(new GoldArticle("t", text, List.of()).document());
        Sentence only = toy.sentences().getFirst();
        List<Token> tokens = only.tokens().stream()
                .map(token -> token.form().equals(verb) ? asVerb(token) : token)
                .toList();
        Analysis analysis = new Analysis(
                toy.document(), List.of(new Sentence(only.span(), only.block(), tokens)), List.of(), List.of());
        Passage passage = Passages.of(analysis, Clusters.none()).getFirst();
        return Verdict.accepted(passage, List.of(drafts), BOTH_LIKELY, 0.3);
    }

    private static Token asVerb(Token token) {
        return new Token(token.span(), token.form(), "VERB", "VBZ", token.lemma(), token.head(), token.relation());
    }
}
