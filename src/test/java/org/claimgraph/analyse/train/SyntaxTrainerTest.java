package org.claimgraph.analyse.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.analyse.SyntaxModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTrainerTest {

    private static final String TREEBANK = """
            # text = Ann said Bob left.
            1\tAnn\tAnn\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
            2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tBob\tBob\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
            4\tleft\tleave\tVERB\tVBD\t_\t2\tccomp\t_\tSpaceAfter=No
            5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            # text = He can't see Ann's dogs.
            1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\t_
            2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\tsee\tsee\tVERB\tVB\t_\t0\troot\t_\t_
            5-6\tAnn's\t_\t_\t_\t_\t_\t_\t_\t_
            5\tAnn\tAnn\tPROPN\tNNP\t_\t7\tnmod:poss\t_\t_
            6\t's\t's\tPART\tPOS\t_\t5\tcase\t_\t_
            7\tdogs\tdog\tNOUN\tNNS\t_\t4\tobj\t_\tSpaceAfter=No
            8\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            # text = The dogs were seen by Bob
            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
            2\tdogs\tdog\tNOUN\tNNS\t_\t4\tnsubj:pass\t_\t_
            3\twere\tbe\tAUX\tVBD\t_\t4\taux:pass\t_\t_
            4\tseen\tsee\tVERB\tVBN\t_\t0\troot\t_\t_
            5\tby\tby\tADP\tIN\t_\t6\tcase\t_\t_
            6\tBob\tBob\tPROPN\tNNP\t_\t4\tobl:agent\t_\t_
            """;

    @TempDir
    private Path folder;

    @Test
    void readsContractionsAsWordsWithoutSpace() throws IOException {
        List<TreeSentence.Word> words =
                ConlluReader.read(treebank(TREEBANK)).get(1).words();
        assertEquals(
                List.of(false, true, false, false, true, false, true, false),
                words.stream().map(TreeSentence.Word::glued).toList());
    }

    @Test
    void cutsSubtypesThatAreNotKept() throws IOException {
        List<TreeSentence.Word> words =
                ConlluReader.read(treebank(TREEBANK)).get(2).words();
        assertEquals(
                List.of("det", "nsubj:pass", "aux", "root", "case", "obl:agent"),
                words.stream().map(TreeSentence.Word::relation).toList());
    }

    @Test
    void namesTheLineThatIsNoConllu() throws IOException {
        Path file = treebank("# text = x\n1\tx\n");
        IOException e = assertThrows(IOException.class, () -> ConlluReader.read(file));
        assertEquals(file + ", line 2: not a CoNLL-U line of ten columns: 1\tx", e.getMessage());
    }

    @Test
    void learnsWhatItIsShown() throws IOException {
        Path file = treebank((TREEBANK + "\n").repeat(10));
        SyntaxScores scores = SyntaxScores.of(SyntaxTrainer.train(List.of(file)), ConlluReader.read(file));
        assertEquals(new SyntaxScores(190, 100, 100, 100, 100, 100, 100), scores);
    }

    @Test
    void trainsToTheSameBytesAndReadsThemBack() throws IOException {
        Path file = treebank((TREEBANK + "\n").repeat(10));
        byte[] bytes = bytes(SyntaxTrainer.train(List.of(file)));
        assertArrayEquals(bytes, bytes(SyntaxTrainer.train(List.of(file))));
        SyntaxModel back = SyntaxModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertArrayEquals(bytes, bytes(back));
    }

    private Path treebank(String text) throws IOException {
        return Files.writeString(folder.resolve("own.conllu"), text);
    }

    private static byte[] bytes(SyntaxModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
