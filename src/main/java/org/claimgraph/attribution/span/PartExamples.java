package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.Features;

/** What the part tagger learns from: the window around each marked cue with its source and content. */
final class PartExamples {

    private PartExamples() {}

    /** @param maps the cues that were found, passage by passage */
    static Folded<ChainModel> of(List<Annotated> passages, List<CueMap> maps) {
        ChainTrainer trainer = new ChainTrainer(PartLabel.LABELS);
        Folded<ChainModel> folded = Folded.of(trainer, Tuning.PARTS);
        for (int n = 0; n < maps.size(); n++) {
            for (Annotated.Gold gold : passages.get(n).golds()) {
                add(trainer, withGoldCue(maps.get(n), gold), gold);
                folded.add(passages.get(n).article());
            }
        }
        trainer.prune(Tuning.PARTS.rare());
        return folded;
    }

    /** The cues found, with the gold one added where none of them meets it. */
    private static CueMap withGoldCue(CueMap map, Annotated.Gold gold) {
        if (number(map, gold) != Passage.NONE) {
            return map;
        }
        int begin = gold.cue().nextSetBit(0);
        List<Cue> cues = new ArrayList<>(map.cues);
        cues.add(Cue.of(map.p, begin, gold.cue().nextClearBit(begin), 0.2));
        return new CueMap(map.p, cues);
    }

    /** The number of the first cue that meets the gold one, or {@link Passage#NONE}. */
    static int number(CueMap map, Annotated.Gold gold) {
        for (int number = 0; number < map.cues.size(); number++) {
            if (meets(map.cues.get(number), gold)) {
                return number;
            }
        }
        return Passage.NONE;
    }

    static boolean meets(Cue cue, Annotated.Gold gold) {
        int first = gold.cue().nextSetBit(cue.begin());
        return first >= 0 && first < cue.end();
    }

    private static void add(ChainTrainer trainer, CueMap map, Annotated.Gold gold) {
        int number = number(map, gold);
        Cue cue = map.cues.get(number);
        Window window = Window.around(map.p, cue);
        PartFeatures partFeatures = new PartFeatures(map, number);
        Features features = new Features();
        int[][] keys = new int[window.size()][];
        int[] labels = new int[window.size()];
        boolean[] fixed = new boolean[window.size()];
        for (int i = 0; i < keys.length; i++) {
            int token = window.begin() + i;
            fixed[i] = cue.covers(token);
            if (fixed[i]) {
                keys[i] = new int[0];
            } else {
                partFeatures.fill(token, features);
                keys[i] = ChainTrainer.keys(features);
                labels[i] = label(window, cue, gold, token);
            }
        }
        trainer.add(keys, labels, fixed);
    }

    private static int label(Window window, Cue cue, Annotated.Gold gold, int i) {
        boolean source = gold.source().get(i);
        BitSet role = source ? gold.source() : gold.content();
        if (!role.get(i)) {
            return PartLabel.OUT;
        }
        boolean begins = i == window.begin() || cue.covers(i - 1) || !role.get(i - 1);
        boolean ends = i + 1 == window.end() || cue.covers(i + 1) || !role.get(i + 1);
        int base = source ? PartLabel.SOURCE_BEGIN : PartLabel.CONTENT_BEGIN;
        return begins ? base : ends ? base + 2 : base + 1;
    }
}
