package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Compares drafts with what people marked, and learns what the judge's probabilities are worth. */
final class Calibrator {

    private static final int LEAST_IN_STEP = 150;

    private Calibrator() {}

    static Calibration calibrate(List<Annotated> passages, List<List<Draft>> drafts, List<double[]> verdicts) {
        List<double[]> points = new ArrayList<>();
        for (int n = 0; n < drafts.size(); n++) {
            for (int d = 0; d < drafts.get(n).size(); d++) {
                if (verdicts.get(n)[d] > 0) {
                    boolean right = right(drafts.get(n).get(d), passages.get(n));
                    points.add(new double[] {verdicts.get(n)[d], right ? 1 : 0, 1});
                }
            }
        }
        points.sort(Comparator.comparingDouble(point -> point[0]));
        return steps(pooled(chunks(points)));
    }

    private static List<double[]> chunks(List<double[]> points) {
        List<double[]> chunks = new ArrayList<>();
        for (double[] point : points) {
            if (chunks.isEmpty() || chunks.get(chunks.size() - 1)[2] >= LEAST_IN_STEP) {
                chunks.add(new double[3]);
            }
            add(chunks.get(chunks.size() - 1), point);
        }
        return chunks;
    }

    private static void add(double[] to, double[] from) {
        for (int i = 0; i < 3; i++) {
            to[i] += from[i];
        }
    }

    /** Neighbours whose shares fall instead of rising become one step. */
    private static List<double[]> pooled(List<double[]> chunks) {
        List<double[]> stack = new ArrayList<>();
        for (double[] chunk : chunks) {
            stack.add(chunk);
            while (stack.size() > 1 && share(stack.get(stack.size() - 2)) >= share(stack.get(stack.size() - 1))) {
                double[] last = stack.remove(stack.size() - 1);
                add(stack.get(stack.size() - 1), last);
            }
        }
        return stack;
    }

    private static double share(double[] step) {
        return step[1] / step[2];
    }

    private static Calibration steps(List<double[]> pooled) {
        if (pooled.isEmpty()) {
            return Calibration.NONE;
        }
        float[] scores = new float[pooled.size()];
        float[] shares = new float[pooled.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) (pooled.get(i)[0] / pooled.get(i)[2]);
            shares[i] = (float) share(pooled.get(i));
        }
        return new Calibration(scores, shares);
    }

    /** Content and source right, as the scorer counts a full match (token overlap; source by overlap of its tokens). */
    static boolean right(Draft draft, Annotated a) {
        BitSet source = draft.sourceTokens();
        return a.golds().stream()
                .filter(gold -> Candidate.agree(draft.contentTokens(), gold.content()))
                .anyMatch(gold -> gold.source().isEmpty()
                        ? source.isEmpty()
                        : gold.source().intersects(source));
    }

    static boolean contentRight(Draft draft, Annotated a) {
        return a.golds().stream()
                .anyMatch(gold -> PartExamples.meets(draft.cue(), gold)
                        && Candidate.agree(draft.contentTokens(), gold.content()));
    }
}
