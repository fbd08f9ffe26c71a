package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.claimgraph.analyse.Analyser;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.ChainTrainer;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.WordClusters;

/**
 * Trains a {@link SpanModel}. Each step is trained on what the step before makes of articles that it has not seen
 * (jackknifing): otherwise it would learn to trust it too much. Deterministic.
 */
public final class SpanTrainer {

    static final int FOLDS = 3;

    final List<Annotated> passages = new ArrayList<>();
    private final WordClusters clusters;
    private final Consumer<String> progress;

    /** @param progress told in a line what is being done */
    public SpanTrainer(
            List<GoldArticle> articles, Analyser analyser, WordClusters clusters, Consumer<String> progress) {
        this.clusters = clusters;
        this.progress = progress;
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            passages.addAll(Annotated.of(i, analyser.analyse(article.document()), article.attributions(), clusters));
        }
    }

    public SpanModel train() {
        CueLexicon lexicon = lexicon();
        List<byte[]> grades =
                passages.stream().map(a -> gradesWithout(lexicon, a)).toList();
        progress.accept("learning cues");
        List<ChainModel> cues = cueExamples(grades).learn();
        List<CueMap> maps = jackknifedCues(cues, grades);
        progress.accept("learning sources and contents");
        List<ChainModel> parts = partExamples(maps).learn();
        List<List<Draft>> drafts = jackknifedDrafts(parts, maps);
        progress.accept("learning verdicts");
        List<ChainModel> judges = verdictExamples(drafts).learn();
        List<double[]> verdicts = jackknifedVerdicts(judges, drafts);
        Calibration calibration = Calibrator.calibrate(passages, drafts, verdicts);
        return new SpanModel(clusters, lexicon, cues.get(FOLDS), parts.get(FOLDS), judges.get(FOLDS), calibration);
    }

    CueLexicon lexicon() {
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

    static byte[] gradesWithout(CueLexicon lexicon, Annotated a) {
        byte[] grades = new byte[a.passage().size];
        for (int i = 0; i < grades.length; i++) {
            grades[i] = lexicon.gradeWithout(a.passage(), i, a.isCue(i));
        }
        return grades;
    }

    // Cues

    private List<CueMap> jackknifedCues(List<ChainModel> models, List<byte[]> grades) {
        CueMap[] maps = new CueMap[passages.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            CueFinder finder = new CueFinder(models.get(fold));
            for (int n = 0; n < maps.length; n++) {
                if (passages.get(n).article() % FOLDS == fold) {
                    Passage p = passages.get(n).passage();
                    maps[n] = new CueMap(p, finder.find(p, new CueFeatures(p, grades.get(n))));
                }
            }
        }
        return List.of(maps);
    }

    Folded cueExamples(List<byte[]> grades) {
        Folded folded = new Folded(CueLabel.LABELS, Tuning.CUES);
        Features features = new Features();
        for (int n = 0; n < passages.size(); n++) {
            Annotated a = passages.get(n);
            Passage p = a.passage();
            CueFeatures cueFeatures = new CueFeatures(p, grades.get(n));
            int[] gold = cueLabels(a);
            for (int s = 0; s + 1 < p.starts.length; s++) {
                int[][] keys = new int[p.starts[s + 1] - p.starts[s]][];
                for (int i = 0; i < keys.length; i++) {
                    cueFeatures.fill(p.starts[s] + i, features);
                    keys[i] = ChainTrainer.keys(features);
                }
                folded.add(a.article(), keys, Arrays.copyOfRange(gold, p.starts[s], p.starts[s + 1]), new boolean[0]);
            }
        }
        return folded;
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

    private List<List<Draft>> jackknifedDrafts(List<ChainModel> models, List<CueMap> maps) {
        List<List<Draft>> drafts = new ArrayList<>();
        maps.forEach(map -> drafts.add(new ArrayList<>()));
        for (int fold = 0; fold < FOLDS; fold++) {
            PartTagger tagger = new PartTagger(models.get(fold));
            for (int n = 0; n < maps.size(); n++) {
                if (passages.get(n).article() % FOLDS == fold) {
                    for (int c = 0; c < maps.get(n).cues.size(); c++) {
                        drafts.get(n).add(tagger.draft(maps.get(n), c));
                    }
                }
            }
        }
        return drafts;
    }

    private Folded partExamples(List<CueMap> maps) {
        Folded folded = new Folded(PartLabel.LABELS, Tuning.PARTS);
        for (int n = 0; n < maps.size(); n++) {
            for (Annotated.Gold gold : passages.get(n).golds()) {
                addParts(folded, passages.get(n).article(), withGoldCue(maps.get(n), gold), gold);
            }
        }
        return folded;
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

    private static void addParts(Folded folded, int article, CueMap map, Annotated.Gold gold) {
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
        folded.add(article, keys, labels, fixed);
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

    private List<double[]> jackknifedVerdicts(List<ChainModel> models, List<List<Draft>> drafts) {
        double[][] verdicts = new double[drafts.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            Judge judge = new Judge(models.get(fold));
            for (int n = 0; n < verdicts.length; n++) {
                if (passages.get(n).article() % FOLDS == fold) {
                    verdicts[n] = judge.judge(passages.get(n).passage(), drafts.get(n));
                }
            }
        }
        return List.of(verdicts);
    }

    private Folded verdictExamples(List<List<Draft>> drafts) {
        Folded folded = new Folded(Judge.LABELS, Tuning.JUDGE);
        Features features = new Features();
        for (int n = 0; n < drafts.size(); n++) {
            Annotated a = passages.get(n);
            JudgeFeatures judgeFeatures = new JudgeFeatures(a.passage(), drafts.get(n));
            for (int d = 0; d < drafts.get(n).size(); d++) {
                if (!drafts.get(n).get(d).content().isEmpty()) {
                    judgeFeatures.fill(d, features);
                    int[][] keys = {ChainTrainer.keys(features)};
                    int[] label = {Calibrator.contentRight(drafts.get(n).get(d), a) ? 1 : 0};
                    folded.add(a.article(), keys, label, new boolean[0]);
                }
            }
        }
        return folded;
    }
}
