package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.claimgraph.analyse.Analyser;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.Features;

/**
 * Trains a {@link SpanModel}. Each step is trained on what the step before makes of articles that it has not seen
 * (jackknifing): otherwise it would learn to trust it too much. Deterministic.
 */
public final class SpanTrainer {

    static final int FOLDS = 4;

    private final List<Annotated> passages = new ArrayList<>();
    private final Consumer<String> progress;

    /** @param progress told in a line what is being done */
    public SpanTrainer(List<GoldArticle> articles, Analyser analyser, Consumer<String> progress) {
        this.progress = progress;
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            passages.addAll(Annotated.of(i, analyser.analyse(article.document()), article.attributions()));
        }
    }

    public SpanModel train() {
        CueLexicon lexicon = lexicon();
        List<byte[]> grades =
                passages.stream().map(a -> gradesWithout(lexicon, a)).toList();
        progress.accept("cues");
        List<CueMap> maps = jackknifedCues(grades);
        ChainModel cues = trainCues(grades, article -> true);
        progress.accept("parts");
        List<List<Draft>> drafts = jackknifedDrafts(maps);
        ChainModel parts = trainParts(maps, article -> true);
        progress.accept("judge");
        List<double[]> verdicts = jackknifedVerdicts(drafts);
        ChainModel judge = trainJudge(drafts, article -> true);
        return new SpanModel(lexicon, cues, parts, judge, Calibrator.calibrate(passages, drafts, verdicts));
    }

    private CueLexicon lexicon() {
        Map<Integer, CueLexicon.Entry> entries = new TreeMap<>();
        for (Annotated a : passages) {
            for (int i = 0; i < a.passage().size; i++) {
                boolean isCue = a.isCue(i);
                entries.compute(
                        CueLexicon.key(a.passage(), i),
                        (key, old) -> (old == null ? new CueLexicon.Entry(0, 0) : old).plus(isCue));
            }
        }
        return new CueLexicon(entries);
    }

    private static byte[] gradesWithout(CueLexicon lexicon, Annotated a) {
        byte[] grades = new byte[a.passage().size];
        for (int i = 0; i < grades.length; i++) {
            grades[i] = lexicon.gradeWithout(a.passage(), i, a.isCue(i));
        }
        return grades;
    }

    private static boolean inFold(int article, int fold) {
        return article % FOLDS == fold;
    }

    // Cues

    private List<CueMap> jackknifedCues(List<byte[]> grades) {
        CueMap[] maps = new CueMap[passages.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            CueFinder finder = new CueFinder(trainCues(grades, article -> !inFold(article, left)));
            for (int n = 0; n < maps.length; n++) {
                if (inFold(passages.get(n).article(), fold)) {
                    Passage p = passages.get(n).passage();
                    maps[n] = new CueMap(p, finder.find(p, new CueFeatures(p, grades.get(n))));
                }
            }
        }
        return List.of(maps);
    }

    private ChainModel trainCues(List<byte[]> grades, IntPredicate articles) {
        ChainTrainer trainer = new ChainTrainer(CueLabel.LABELS);
        Features features = new Features();
        for (int n = 0; n < passages.size(); n++) {
            Annotated a = passages.get(n);
            if (articles.test(a.article())) {
                Passage p = a.passage();
                CueFeatures cueFeatures = new CueFeatures(p, grades.get(n));
                int[] gold = cueLabels(a);
                for (int s = 0; s + 1 < p.starts.length; s++) {
                    int[][] keys = new int[p.starts[s + 1] - p.starts[s]][];
                    for (int i = 0; i < keys.length; i++) {
                        cueFeatures.fill(p.starts[s] + i, features);
                        keys[i] = ChainTrainer.keys(features);
                    }
                    trainer.add(keys, java.util.Arrays.copyOfRange(gold, p.starts[s], p.starts[s + 1]), new boolean[0]);
                }
            }
        }
        return trainer.train(Tuning.CUE_EPOCHS, Tuning.RATE, Tuning.L2, Tuning.CUE_RARE, Tuning.SMALLEST);
    }

    private static int[] cueLabels(Annotated a) {
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

    // Source and content

    private List<List<Draft>> jackknifedDrafts(List<CueMap> maps) {
        List<List<Draft>> drafts = new ArrayList<>();
        maps.forEach(map -> drafts.add(new ArrayList<>()));
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            PartTagger tagger = new PartTagger(trainParts(maps, article -> !inFold(article, left)));
            for (int n = 0; n < maps.size(); n++) {
                if (inFold(passages.get(n).article(), fold)) {
                    for (int c = 0; c < maps.get(n).cues.size(); c++) {
                        drafts.get(n).add(tagger.draft(maps.get(n), c));
                    }
                }
            }
        }
        return drafts;
    }

    private ChainModel trainParts(List<CueMap> maps, IntPredicate articles) {
        ChainTrainer trainer = new ChainTrainer(PartLabel.LABELS);
        for (int n = 0; n < maps.size(); n++) {
            if (articles.test(passages.get(n).article())) {
                for (Annotated.Gold gold : passages.get(n).golds()) {
                    addParts(trainer, withGoldCue(maps.get(n), gold), gold);
                }
            }
        }
        return trainer.train(Tuning.PART_EPOCHS, Tuning.RATE, Tuning.L2, Tuning.PART_RARE, Tuning.SMALLEST);
    }

    /** The jackknifed cues, with the gold one added where none of them meets it. */
    private static CueMap withGoldCue(CueMap map, Annotated.Gold gold) {
        if (map.cues.stream().anyMatch(cue -> meets(cue, gold))) {
            return map;
        }
        int begin = gold.cue().nextSetBit(0);
        List<Cue> cues = new ArrayList<>(map.cues);
        cues.add(Cue.of(map.p, begin, gold.cue().nextClearBit(begin), 0.2));
        return new CueMap(map.p, cues);
    }

    static boolean meets(Cue cue, Annotated.Gold gold) {
        int first = gold.cue().nextSetBit(cue.begin());
        return first >= 0 && first < cue.end();
    }

    private static void addParts(ChainTrainer trainer, CueMap map, Annotated.Gold gold) {
        int number = 0;
        while (!meets(map.cues.get(number), gold)) {
            number++;
        }
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
                labels[i] = partLabel(window, cue, gold, token);
            }
        }
        trainer.add(keys, labels, fixed);
    }

    private static int partLabel(Window window, Cue cue, Annotated.Gold gold, int i) {
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

    // Verdict

    private List<double[]> jackknifedVerdicts(List<List<Draft>> drafts) {
        double[][] verdicts = new double[drafts.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Judge judge = new Judge(trainJudge(drafts, article -> !inFold(article, left)));
            for (int n = 0; n < verdicts.length; n++) {
                if (inFold(passages.get(n).article(), fold)) {
                    verdicts[n] = judge.judge(passages.get(n).passage(), drafts.get(n));
                }
            }
        }
        return List.of(verdicts);
    }

    private ChainModel trainJudge(List<List<Draft>> drafts, IntPredicate articles) {
        ChainTrainer trainer = new ChainTrainer(Judge.LABELS);
        Features features = new Features();
        for (int n = 0; n < drafts.size(); n++) {
            Annotated a = passages.get(n);
            if (articles.test(a.article())) {
                JudgeFeatures judgeFeatures = new JudgeFeatures(a.passage(), drafts.get(n));
                for (int d = 0; d < drafts.get(n).size(); d++) {
                    if (!drafts.get(n).get(d).content().isEmpty()) {
                        judgeFeatures.fill(d, features);
                        int[][] keys = {ChainTrainer.keys(features)};
                        int[] label = {Calibrator.contentRight(drafts.get(n).get(d), a) ? 1 : 0};
                        trainer.add(keys, label, new boolean[0]);
                    }
                }
            }
        }
        return trainer.train(Tuning.JUDGE_EPOCHS, Tuning.JUDGE_RATE, Tuning.L2, Tuning.JUDGE_RARE, Tuning.SMALLEST);
    }
}
