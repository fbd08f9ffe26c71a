package org.claimgraph.attribution.span;

import java.util.BitSet;
import java.util.List;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.RankTrainer;

/** What the ranker learns from: the candidates of each marked cue, and how near each comes to the marked content. */
final class RankExamples {

    /** Most of the gain is for a content that overlaps by half, which is what counts as found; the rest for how exact it is. */
    private static final double FOUND = 0.5;

    private static final double NEAR = 0.3;
    private static final double EXACT = 0.2;
    /** What is lost of it with a wrong source. */
    private static final double SOURCE = 0.4;

    private RankExamples() {}

    /** @param parts the part tagger to be used for each fold */
    static Folded<ChainModel> of(List<Annotated> passages, List<CueMap> maps, List<ChainModel> parts) {
        RankTrainer trainer = new RankTrainer();
        Folded<ChainModel> folded = Folded.of(trainer, Tuning.RANKS);
        for (int n = 0; n < maps.size(); n++) {
            int article = passages.get(n).article();
            for (Annotated.Gold gold : passages.get(n).golds()) {
                int number = PartExamples.number(maps.get(n), gold);
                if (number != Passage.NONE && !gold.content().isEmpty()) {
                    add(trainer, maps.get(n), number, parts.get(article % SpanTrainer.FOLDS), gold);
                    folded.add(article);
                }
            }
        }
        trainer.prune(Tuning.RANKS.rare());
        return folded;
    }

    private static void add(RankTrainer trainer, CueMap map, int number, ChainModel parts, Annotated.Gold gold) {
        List<Candidate> candidates = PartTagger.candidates(parts, map, number);
        RankFeatures rankFeatures = new RankFeatures(map, number);
        Features features = new Features();
        int[][] keys = new int[candidates.size()][];
        double[] gains = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            rankFeatures.fill(candidates.get(i), i == 0, features);
            keys[i] = ChainTrainer.keys(features);
            gains[i] = gain(candidates.get(i), gold);
        }
        trainer.add(keys, gains);
    }

    private static double gain(Candidate candidate, Annotated.Gold gold) {
        BitSet content = candidate.contentTokens();
        BitSet both = (BitSet) content.clone();
        both.and(gold.content());
        int either = content.cardinality() + gold.content().cardinality() - both.cardinality();
        double gain = (Candidate.agree(content, gold.content()) ? FOUND : 0)
                + NEAR * both.cardinality() / either
                + (content.equals(gold.content()) ? EXACT : 0);
        return sameSource(candidate.sourceTokens(), gold.source()) ? gain : gain * (1 - SOURCE);
    }

    private static boolean sameSource(BitSet a, BitSet b) {
        return a.isEmpty() ? b.isEmpty() : a.intersects(b);
    }
}
