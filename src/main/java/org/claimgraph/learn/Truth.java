package org.claimgraph.learn;

import java.util.Arrays;

/** What is known of a training chain's labels. */
sealed interface Truth {

    boolean allows(int place, int label);

    /** How probable labels and steps are among the right paths. */
    Beliefs beliefs(float[][] scores, Transitions transitions);

    /** One label at every place. */
    record Path(int[] labels) implements Truth, Beliefs {
        @Override
        public boolean allows(int place, int label) {
            return labels[place] == label;
        }

        @Override
        public Beliefs beliefs(float[][] scores, Transitions transitions) {
            return this;
        }

        @Override
        public double marginal(int place, int label) {
            return labels[place] == label ? 1 : 0;
        }

        @Override
        public double edge(int place, int from, int to) {
            return labels[place - 1] == from && labels[place] == to ? 1 : 0;
        }
    }

    /** Some labels at every place, as bits. */
    record Allowed(int[] labels) implements Truth {
        @Override
        public boolean allows(int place, int label) {
            return (labels[place] >> label & 1) == 1;
        }

        @Override
        public Beliefs beliefs(float[][] scores, Transitions transitions) {
            return new Lattice(only(scores), transitions);
        }

        private float[][] only(float[][] scores) {
            float[][] result = new float[scores.length][];
            for (int i = 0; i < scores.length; i++) {
                result[i] = Arrays.copyOf(scores[i], scores[i].length);
                for (int label = 0; label < result[i].length; label++) {
                    if (!allows(i, label)) {
                        result[i][label] = ChainModel.NEVER;
                    }
                }
            }
            return result;
        }
    }
}
