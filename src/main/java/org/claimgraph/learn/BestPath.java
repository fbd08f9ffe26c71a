package org.claimgraph.learn;

/** The label sequence with the highest score (Viterbi 1967). */
final class BestPath {

    private BestPath() {}

    static int[] of(float[][] scores, Transitions transitions) {
        int length = scores.length;
        int count = transitions.count();
        int[][] back = new int[length][count];
        float[] now = new float[count];
        for (int to = 0; to < count && length > 0; to++) {
            now[to] = transitions.score(count, to) + scores[0][to];
        }
        for (int i = 1; i < length; i++) {
            now = step(scores[i], now, back[i], transitions);
        }
        int[] path = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            path[i] = i == length - 1 ? end(now, transitions) : back[i + 1][path[i + 1]];
        }
        return path;
    }

    private static float[] step(float[] scores, float[] before, int[] back, Transitions transitions) {
        float[] now = new float[before.length];
        for (int to = 0; to < now.length; to++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int from : transitions.before(to)) {
                float score = before[from] + transitions.score(from, to);
                if (score > most) {
                    most = score;
                    back[to] = from;
                }
            }
            now[to] = most + scores[to];
        }
        return now;
    }

    private static int end(float[] last, Transitions transitions) {
        int best = 0;
        for (int label = 0; label < last.length; label++) {
            boolean better = !transitions.mayEnd(best) || last[label] > last[best];
            if (transitions.mayEnd(label) && better) {
                best = label;
            }
        }
        return best;
    }
}
