package org.claimgraph.attribution.span;

import java.util.List;
import org.claimgraph.learn.BoostedTrees;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.TreeBooster;

/** What the judge learns from: drafts, and whether people marked such an attribution; for each of its two looks. */
final class VerdictExamples {

    private VerdictExamples() {}

    static Folded<ChainModel> firstLook(List<Annotated> passages, List<List<Draft>> drafts) {
        ChainTrainer trainer = new ChainTrainer(Judge.LABELS);
        Folded<ChainModel> folded = Folded.of(trainer, Tuning.JUDGE);
        Features features = new Features();
        for (int n = 0; n < drafts.size(); n++) {
            Annotated a = passages.get(n);
            JudgeFeatures judgeFeatures = new JudgeFeatures(a.passage(), drafts.get(n));
            for (int d = 0; d < drafts.get(n).size(); d++) {
                Draft draft = drafts.get(n).get(d);
                if (!draft.content().isEmpty()) {
                    judgeFeatures.fill(d, features);
                    int[] label = {Calibrator.contentRight(draft, a) ? 1 : 0};
                    trainer.add(new int[][] {ChainTrainer.keys(features)}, label, new boolean[0]);
                    folded.add(a.article());
                }
            }
        }
        trainer.prune(Tuning.JUDGE.rare());
        return folded;
    }

    /** @param verdicts of the first look, by a model that has not seen the article */
    static Folded<BoostedTrees> secondLook(
            List<Annotated> passages, List<List<Draft>> drafts, List<double[]> verdicts) {
        TreeBooster booster = new TreeBooster();
        Folded<BoostedTrees> folded = Folded.of(booster);
        for (int n = 0; n < drafts.size(); n++) {
            Annotated a = passages.get(n);
            DraftFacts facts = new DraftFacts(a.passage(), drafts.get(n), verdicts.get(n));
            for (int d = 0; d < drafts.get(n).size(); d++) {
                Draft draft = drafts.get(n).get(d);
                if (!draft.content().isEmpty()) {
                    double before = DraftFacts.logOdds(verdicts.get(n)[d]);
                    booster.add(facts.row(d), before, Calibrator.contentRight(draft, a));
                    folded.add(a.article());
                }
            }
        }
        return folded;
    }
}
