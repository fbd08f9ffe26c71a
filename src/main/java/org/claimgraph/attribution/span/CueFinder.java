package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Lattice;

/** First step: every place that may be a cue, with its probability; doubtful ones are kept for later steps to judge. */
final class CueFinder {

    private static final double DOUBTFUL = 0.06;

    private final ChainModel model;

    CueFinder(ChainModel model) {
        this.model = model;
    }

    /** In text order, without overlap. */
    List<Cue> find(Passage p, CueFeatures cueFeatures) {
        List<Cue> cues = new ArrayList<>();
        Features features = new Features();
        for (int s = 0; s + 1 < p.starts.length; s++) {
            int begin = p.starts[s];
            float[][] scores = new float[p.starts[s + 1] - begin][3];
            for (int i = 0; i < scores.length; i++) {
                cueFeatures.fill(begin + i, features);
                model.score(features, scores[i]);
            }
            inSentence(p, begin, model.lattice(scores), cues);
        }
        addLayout(p, cues);
        cues.sort(Comparator.comparingInt(Cue::begin));
        return cues;
    }

    private static void addLayout(Passage p, List<Cue> cues) {
        int mark = Layout.of(p).at;
        if (mark != Passage.NONE && cues.stream().noneMatch(cue -> cue.covers(mark))) {
            cues.add(new Cue(mark, mark + 1, mark, Layout.CHANCE));
        }
    }

    private static void inSentence(Passage p, int base, Lattice lattice, List<Cue> cues) {
        float[][] marginals = lattice.marginals();
        boolean[] taken = new boolean[marginals.length];
        int[] best = lattice.best();
        for (int i = 0; i < best.length; i++) {
            if (best[i] == CueLabel.BEGIN) {
                int end = i + 1;
                while (end < best.length && best[end] == CueLabel.INSIDE) {
                    end++;
                }
                take(p, base, i, end, marginals, taken, cues);
            }
        }
        for (int i = 0; i < best.length; i++) {
            if (!taken[i] && marginals[i][CueLabel.BEGIN] >= DOUBTFUL) {
                int end = i + 1;
                while (end < best.length && !taken[end] && goesOn(marginals, end)) {
                    end++;
                }
                take(p, base, i, end, marginals, taken, cues);
            }
        }
    }

    private static boolean goesOn(float[][] marginals, int i) {
        float before = 1 - marginals[i - 1][CueLabel.OUT];
        return marginals[i][CueLabel.INSIDE] > 0.5 * before;
    }

    private static void take(
            Passage p, int base, int begin, int end, float[][] marginals, boolean[] taken, List<Cue> cues) {
        double probability = 0;
        for (int i = begin; i < end; i++) {
            taken[i] = true;
            probability = Math.max(probability, 1 - marginals[i][CueLabel.OUT]);
        }
        cues.add(Cue.of(p, base + begin, base + end, probability));
    }
}
