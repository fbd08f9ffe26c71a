package org.claimgraph.learn;

import java.util.Arrays;

/**
 * Trains the weights of an averaged perceptron (Collins 2002) over hashed features. The learner of the decision (greedy,
 * Viterbi, transition system) stands outside: it asks for {@link #score}, and after a mistake {@link #update updates}.
 * Not thread-safe; deterministic.
 */
public final class Perceptron {

    private final int classes;
    private int[] keys = new int[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private int size;
    private int now = 1;

    /** @param classes at most 65,535 */
    public Perceptron(int classes) {
        this.classes = classes;
    }

    /** Fills {@code scores} (one per class) with the current, not averaged, weights. */
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0f);
        for (int i = 0; i < features.size(); i++) {
            Row row = rows[slot(features.key(i))];
            if (row != null) {
                row.addTo(scores);
            }
        }
    }

    /** Moves the weights of the features towards {@code gold} and away from {@code guess}; nothing if they agree. */
    public void update(Features features, int gold, int guess) {
        if (gold != guess) {
            update(features, gold, 1f);
            update(features, guess, -1f);
        }
    }

    /** Adds {@code delta} to the weight of each feature for one class. */
    public void update(Features features, int cls, float delta) {
        for (int i = 0; i < features.size(); i++) {
            row(features.key(i)).add((char) cls, delta, now);
        }
    }

    /** Counts one more example; averages are over examples. */
    public void tick() {
        now++;
    }

    /** Number of features that have a weight. */
    public int size() {
        return size;
    }

    /**
     * The averaged weights.
     *
     * @param smallest weights below this fraction of the largest are dropped
     */
    public LinearModel average(float smallest) {
        float largest = largestAverage();
        LinearModel.Builder builder = new LinearModel.Builder(classes, largest == 0f ? 1f : largest);
        for (int i = 0; i < rows.length; i++) {
            Row row = rows[i];
            if (row != null) {
                for (int j = 0; j < row.size; j++) {
                    float average = row.average(j, now);
                    if (Math.abs(average) > smallest * largest) {
                        builder.add(keys[i], row.classes[j], average);
                    }
                }
            }
        }
        return builder.build();
    }

    /**
     * The averaged weights of a perceptron with three classes.
     *
     * @param smallest features whose weights all stay below this fraction of the largest are dropped
     * @param steps number of steps from zero to the largest weight, at most {@link Short#MAX_VALUE}; fewer make a smaller file
     */
    public ThreeWayModel averageThreeWay(float smallest, int steps) {
        float largest = largestAverage();
        float unit = largest == 0f ? 1f : largest / steps;
        long[] entries = new long[size];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            Row row = rows[i];
            if (row != null && row.largestAverage(now) > smallest * largest) {
                long one = Math.round(row.averageOf(1, now) / unit) & 0xFFFF;
                long two = Math.round(row.averageOf(2, now) / unit) & 0xFFFF;
                if (one != 0 || two != 0) {
                    entries[n++] = (keys[i] & 0xFFFFFFFFL) << 32 | one << 16 | two;
                }
            }
        }
        return ThreeWayModel.of(unit, entries, n);
    }

    private float largestAverage() {
        float largest = 0f;
        for (Row row : rows) {
            if (row != null) {
                largest = Math.max(largest, row.largestAverage(now));
            }
        }
        return largest;
    }

    private Row row(int key) {
        int slot = slot(key);
        Row row = rows[slot];
        if (row != null) {
            return row;
        }
        if (size * 2 >= keys.length) {
            grow();
            slot = slot(key);
        }
        size++;
        keys[slot] = key;
        return rows[slot] = new Row();
    }

    /** Where the key is, or the empty place where it would be. */
    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        Row[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new Row[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** The weights of one feature, for the few classes that it ever helped or hurt. */
    private static final class Row {
        private char[] classes = new char[2];
        private float[] weights = new float[2];
        private double[] totals = new double[2];
        private int[] since = new int[2];
        private int size;

        void addTo(float[] scores) {
            for (int i = 0; i < size; i++) {
                scores[classes[i]] += weights[i];
            }
        }

        void add(char cls, float delta, int now) {
            int i = 0;
            while (i < size && classes[i] != cls) {
                i++;
            }
            if (i == size) {
                append(cls, now);
            }
            totals[i] += (double) weights[i] * (now - since[i]);
            since[i] = now;
            weights[i] += delta;
        }

        private void append(char cls, int now) {
            if (size == classes.length) {
                classes = Arrays.copyOf(classes, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
                totals = Arrays.copyOf(totals, size * 2);
                since = Arrays.copyOf(since, size * 2);
            }
            classes[size] = cls;
            since[size++] = now;
        }

        float average(int i, int now) {
            return (float) ((totals[i] + (double) weights[i] * (now - since[i])) / now);
        }

        float averageOf(int cls, int now) {
            for (int i = 0; i < size; i++) {
                if (classes[i] == cls) {
                    return average(i, now);
                }
            }
            return 0f;
        }

        float largestAverage(int now) {
            float largest = 0f;
            for (int i = 0; i < size; i++) {
                largest = Math.max(largest, Math.abs(average(i, now)));
            }
            return largest;
        }
    }
}
