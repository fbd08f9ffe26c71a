package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.learn.ChainModel;
import org.claimgraph.learn.Features;
import org.claimgraph.learn.Lattice;

/** Second step: the source and the content of each cue. */
final class PartTagger {

    /** From this probability a token counts as content where nothing better is to be had. */
    private static final double FAINT = 0.2;

    private final ChainModel model;

    PartTagger(ChainModel model) {
        this.model = model;
    }

    Draft draft(CueMap map, int number) {
        Cue cue = map.cues.get(number);
        Window window = Window.around(map.p, cue);
        Lattice lattice = model.lattice(scores(map, number, window));
        float[][] marginals = lattice.marginals();
        int[] labels = lattice.best();
        double sure = lattice.probability(labels);
        List<int[]> source = new ArrayList<>();
        List<int[]> content = new ArrayList<>();
        for (int i = 0; i < labels.length; ) {
            int end = end(labels, i);
            if (PartLabel.isSource(labels[i])) {
                source.add(new int[] {window.begin() + i, window.begin() + end});
            } else if (PartLabel.isContent(labels[i])) {
                content.add(new int[] {window.begin() + i, window.begin() + end});
            }
            i = end;
        }
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
                sure,
                Agreement.of(lattice, labels),
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

    private float[][] scores(CueMap map, int number, Window window) {
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

    private static int end(int[] labels, int i) {
        int end = i + 1;
        if (labels[i] == PartLabel.OUT) {
            return end;
        }
        while (end < labels.length && goesOn(labels[end])) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(int label) {
        return label == PartLabel.SOURCE_INSIDE
                || label == PartLabel.SOURCE_END
                || label == PartLabel.CONTENT_INSIDE
                || label == PartLabel.CONTENT_END;
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
