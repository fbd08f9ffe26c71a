package org.claimgraph.attribution.span;

import java.util.Arrays;
import java.util.List;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.Features;

/** What the cue finder learns from: sentences with the cues that people marked. */
final class CueExamples {

    private CueExamples() {}

    /** @param grades of each passage's tokens, learnt without them */
    static Folded<ChainModel> of(List<Annotated> passages, List<byte[]> grades) {
        ChainTrainer trainer = new ChainTrainer(CueLabel.LABELS);
        Folded<ChainModel> folded = Folded.of(trainer, Tuning.CUES);
        Features features = new Features();
        for (int n = 0; n < passages.size(); n++) {
            Annotated a = passages.get(n);
            Passage p = a.passage();
            CueFeatures cueFeatures = new CueFeatures(p, grades.get(n));
            int[] gold = labels(a);
            for (int s = 0; s + 1 < p.starts.length; s++) {
                int[][] keys = new int[p.starts[s + 1] - p.starts[s]][];
                for (int i = 0; i < keys.length; i++) {
                    cueFeatures.fill(p.starts[s] + i, features);
                    keys[i] = ChainTrainer.keys(features);
                }
                trainer.add(keys, Arrays.copyOfRange(gold, p.starts[s], p.starts[s + 1]), new boolean[0]);
                folded.add(a.article());
            }
        }
        trainer.prune(Tuning.CUES.rare());
        return folded;
    }

    private static int[] labels(Annotated a) {
        int[] labels = new int[a.passage().size];
        for (Annotated.Gold gold : a.golds()) {
            for (int i = gold.cue().nextSetBit(0); i >= 0; i = gold.cue().nextSetBit(i + 1)) {
                boolean first =
                        i == 0 || !gold.cue().get(i - 1) || a.passage().sentence[i] != a.passage().sentence[i - 1];
                labels[i] = first ? CueLabel.BEGIN : CueLabel.INSIDE;
            }
        }
        return labels;
    }
}
