package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Lattice;

/** Second step: the source and the content of each cue. */
final class PartTagger {

    /** From this probability a token counts as content where nothing better is to be had. */
    private static final double FAINT = 0.2;

    private final ChainModel model;
    private final Ranker ranker;

    PartTagger(ChainModel model, Ranker ranker) {
        this.model = model;
        this.ranker = ranker;
    }

    /** What the content of a cue may be. */
    static List<Candidate> candidates(ChainModel model, CueMap map, int number) {
        Window window = Window.around(map.p, map.cues.get(number));
        Lattice lattice = model.lattice(scores(model, map, number, window));
        return Candidates.of(lattice, lattice.best(), window);
    }

    /** One for each cue. */
    List<Draft> drafts(CueMap map) {
        return IntStream.range(0, map.cues.size())
                .mapToObj(number -> draft(map, number))
                .toList();
    }

    private Draft draft(CueMap map, int number) {
        Cue cue = map.cues.get(number);
        Window window = Window.around(map.p, cue);
        Lattice lattice = model.lattice(scores(model, map, number, window));
        float[][] marginals = lattice.marginals();
        Ranker.Choice choice = ranker.choose(map, number, Candidates.of(lattice, lattice.best(), window));
        List<int[]> source = choice.candidate().source();
        List<int[]> content = new ArrayList<>(choice.candidate().content());
        if (content.isEmpty()) {
            content.addAll(likeliest(marginals, window));
        }
        extend(map.p, cue, window, content);
        if (source.size() > 1) {
            source = List.of(source.stream()
                    .max(Comparator.comparingDouble(r -> sure(marginals, window, r, true)))
                    .orElseThrow());
        }
        return new Draft(
                cue,
                source,
                content,
                choice.probability(),
                choice.agreement(),
                mean(marginals, window, source, true),
                mean(marginals, window, content, false));
    }

    /** Where the best labelling has no content: the run of tokens that are content more often than elsewhere. */
    private static List<int[]> likeliest(float[][] marginals, Window window) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < marginals.length; i++) {
            if (contentAt(marginals, i) >= FAINT) {
                int end = i + 1;
                while (end < marginals.length && contentAt(marginals, end) >= FAINT) {
                    end++;
                }
                runs.add(new int[] {window.begin() + i, window.begin() + end});
                i = end;
            }
        }
        return runs.stream()
                .max(Comparator.comparingDouble((int[] run) -> sure(marginals, window, run, false) * (run[1] - run[0])))
                .map(List::of)
                .orElse(List.of());
    }

    private static double contentAt(float[][] marginals, int i) {
        return marginals[i][PartLabel.CONTENT_BEGIN]
                + marginals[i][PartLabel.CONTENT_INSIDE]
                + marginals[i][PartLabel.CONTENT_END];
    }

    /** A content that reaches the window's end inside a quotation goes on to its end; after a label, to the passage's. */
    private static void extend(Passage p, Cue cue, Window window, List<int[]> content) {
        if (content.isEmpty() || window.end() == p.size) {
            return;
        }
        int[] last = content.get(content.size() - 1);
        if (last[1] == window.end()) {
            boolean label = Layout.of(p).at == cue.head();
            while (last[1] < p.size && (label || p.inQuote(last[1]) && p.quote[last[1]] == p.quote[last[1] - 1])) {
                last[1]++;
            }
        }
    }

    private static float[][] scores(ChainModel model, CueMap map, int number, Window window) {
        Cue cue = map.cues.get(number);
        PartFeatures partFeatures = new PartFeatures(map, number);
        Features features = new Features();
        float[][] scores = new float[window.size()][PartLabel.LABELS.count()];
        for (int i = 0; i < scores.length; i++) {
            if (cue.covers(window.begin() + i)) {
                java.util.Arrays.fill(scores[i], ChainModel.NEVER);
                scores[i][PartLabel.OUT] = 0;
            } else {
                partFeatures.fill(window.begin() + i, features);
                model.score(features, scores[i]);
            }
        }
        return scores;
    }

    private static double mean(float[][] marginals, Window window, List<int[]> ranges, boolean source) {
        return ranges.stream()
                .mapToDouble(r -> sure(marginals, window, r, source))
                .average()
                .orElse(0);
    }

    private static double sure(float[][] marginals, Window window, int[] range, boolean source) {
        double sum = 0;
        int end = Math.min(range[1], window.end());
        for (int i = range[0] - window.begin(); i < end - window.begin(); i++) {
            for (int label = 1; label < PartLabel.LABELS.count(); label++) {
                sum += PartLabel.isSource(label) == source ? marginals[i][label] : 0;
            }
        }
        return sum / (end - range[0]);
    }
}
