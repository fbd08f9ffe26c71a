package org.claimgraph.analyse.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.analyse.SyntaxModel;
import org.claimgraph.analyse.tag.Lexicon;
import org.claimgraph.analyse.tag.PosTagger;
import org.claimgraph.analyse.tag.TagSet;
import org.claimgraph.analyse.tag.Words;
import org.claimgraph.learn.WordClusters;

/** Treebanks to a {@link SyntaxModel}: the same files, in the same order, give the same bytes. */
public final class SyntaxTrainer {

    private static final int TAGGER_ROUNDS = 10;
    private static final int FOLD_ROUNDS = 6;
    private static final int LEMMA_ROUNDS = 8;
    private static final int PARSER_ROUNDS = 10;
    private static final float SMALLEST_PARSER_WEIGHT = 0.002f;
    private static final int FOLDS = 5;

    private SyntaxTrainer() {}

    /** @throws IOException if a treebank cannot be read */
    public static SyntaxModel train(List<Path> treebanks, WordClusters clusters) throws IOException {
        List<TreeSentence> sentences = new ArrayList<>();
        for (Path file : treebanks) {
            sentences.addAll(ConlluReader.read(file));
        }
        Lexicon lexicon = new Lexicon(clusters);
        TagSet tags = TaggerTrainer.tagSet(sentences);
        return new SyntaxModel(
                lexicon,
                TaggerTrainer.train(sentences, lexicon, tags, TAGGER_ROUNDS),
                LemmaTrainer.train(sentences, lexicon, LEMMA_ROUNDS),
                ParserTrainer.trained(jackknifed(sentences, lexicon, tags), PARSER_ROUNDS)
                        .parser(SMALLEST_PARSER_WEIGHT));
    }

    /** Gzipped, for {@link org.claimgraph.analyse.Models}. */
    public static void write(SyntaxModel model, Path file) throws IOException {
        try (OutputStream raw = Files.newOutputStream(file);
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(raw), 1 << 16))) {
            model.write(out);
        }
    }

    /** Each part of the treebank is tagged by a tagger that was trained on the others: tags as bad as those in use. */
    private static List<ParserTrainer.Sample> jackknifed(List<TreeSentence> sentences, Lexicon lexicon, TagSet tags) {
        List<ParserTrainer.Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TreeSentence> rest = new ArrayList<>();
            List<TreeSentence> part = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i % FOLDS == fold ? part : rest).add(sentences.get(i));
            }
            PosTagger tagger = TaggerTrainer.train(rest, lexicon, tags, FOLD_ROUNDS);
            part.forEach(sentence -> samples.add(sample(sentence, lexicon, tagger)));
        }
        return samples;
    }

    private static ParserTrainer.Sample sample(TreeSentence sentence, Lexicon lexicon, PosTagger tagger) {
        Words words = sentence.words(lexicon);
        return new ParserTrainer.Sample(
                words,
                tagger.tag(words),
                sentence.words().stream().mapToInt(TreeSentence.Word::head).toArray(),
                sentence.words().stream().map(TreeSentence.Word::relation).toArray(String[]::new));
    }
}
