package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.claimgraph.analyse.Analyser;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.learn.BoostedTrees;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.WordClusters;

/**
 * Trains a {@link SpanModel}. Each step is trained on what the step before makes of articles that it has not seen
 * (jackknifing): otherwise it would learn to trust it too much. Deterministic.
 */
public final class SpanTrainer {

    static final int FOLDS = 5;

    private final List<Annotated> passages = new ArrayList<>();
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
        List<ChainModel> cues = CueExamples.of(passages, grades).learn();
        List<CueMap> maps = jackknifed(fold -> cueStep(cues.get(fold), grades));
        progress.accept("learning sources and contents");
        List<ChainModel> parts = PartExamples.of(passages, maps).learn();
        progress.accept("learning to choose contents");
        List<ChainModel> rankers = RankExamples.of(passages, maps, parts).learn();
        List<List<Draft>> drafts = jackknifed(fold -> draftStep(parts.get(fold), rankers.get(fold), maps));
        progress.accept("learning verdicts");
        List<ChainModel> firstLooks =
                VerdictExamples.firstLook(passages, drafts).learn();
        List<double[]> before = jackknifed(fold -> firstLookStep(firstLooks.get(fold), drafts));
        List<BoostedTrees> secondLooks =
                VerdictExamples.secondLook(passages, drafts, before).learn();
        List<double[]> verdicts =
                jackknifed(fold -> judgeStep(new Judge(firstLooks.get(fold), secondLooks.get(fold)), drafts));
        Calibration calibration = Calibrator.calibrate(passages, drafts, verdicts);
        return new SpanModel(
                clusters,
                lexicon,
                cues.get(FOLDS),
                parts.get(FOLDS),
                rankers.get(FOLDS),
                firstLooks.get(FOLDS),
                secondLooks.get(FOLDS),
                calibration);
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

    /** What a step makes of each passage, by the model that has not seen its article. */
    private <T> List<T> jackknifed(IntFunction<IntFunction<T>> stepOfFold) {
        List<IntFunction<T>> steps =
                IntStream.range(0, FOLDS).mapToObj(stepOfFold).toList();
        return IntStream.range(0, passages.size())
                .mapToObj(n -> steps.get(passages.get(n).article() % FOLDS).apply(n))
                .toList();
    }

    private IntFunction<CueMap> cueStep(ChainModel cues, List<byte[]> grades) {
        CueFinder finder = new CueFinder(cues);
        return n -> {
            Passage p = passages.get(n).passage();
            return new CueMap(p, finder.find(p, new CueFeatures(p, grades.get(n))));
        };
    }

    private static IntFunction<List<Draft>> draftStep(ChainModel parts, ChainModel ranks, List<CueMap> maps) {
        PartTagger tagger = new PartTagger(parts, new Ranker(ranks));
        return n -> tagger.drafts(maps.get(n));
    }

    private IntFunction<double[]> firstLookStep(ChainModel firstLook, List<List<Draft>> drafts) {
        return n -> Judge.firstLook(firstLook, passages.get(n).passage(), drafts.get(n));
    }

    private IntFunction<double[]> judgeStep(Judge judge, List<List<Draft>> drafts) {
        return n -> judge.judge(passages.get(n).passage(), drafts.get(n));
    }
}
