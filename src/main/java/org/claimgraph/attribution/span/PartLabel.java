package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.claimgraph.learn.ChainModel;

/** What a token is to a given cue: nothing, or the begin, inside or end of a fragment of its source or content. */
final class PartLabel implements ChainModel.Labels {

    static final PartLabel LABELS = new PartLabel();

    static final int OUT = 0;
    static final int SOURCE_BEGIN = 1;
    static final int SOURCE_INSIDE = 2;
    static final int SOURCE_END = 3;
    static final int CONTENT_BEGIN = 4;
    static final int CONTENT_INSIDE = 5;
    static final int CONTENT_END = 6;

    private static final int COUNT = 7;

    private PartLabel() {}

    @Override
    public int count() {
        return COUNT;
    }

    /** A fragment of one token is a begin alone. */
    @Override
    public boolean allows(int from, int to) {
        if (to == COUNT) {
            return from != SOURCE_INSIDE && from != CONTENT_INSIDE;
        }
        boolean goesOn = goesOn(to);
        if (from == COUNT) {
            return !goesOn;
        }
        return switch (from) {
            case SOURCE_BEGIN -> !goesOn || isSource(to);
            case SOURCE_INSIDE -> to == SOURCE_INSIDE || to == SOURCE_END;
            case CONTENT_BEGIN -> !goesOn || isContent(to);
            case CONTENT_INSIDE -> to == CONTENT_INSIDE || to == CONTENT_END;
            default -> !goesOn;
        };
    }

    /** The fragments of one role, as {begin, end}, counted from {@code offset}. */
    static List<int[]> runs(int[] labels, IntPredicate role, int offset) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < labels.length; ) {
            int end = end(labels, i);
            if (role.test(labels[i])) {
                runs.add(new int[] {offset + i, offset + end});
            }
            i = end;
        }
        return runs;
    }

    private static int end(int[] labels, int i) {
        int end = i + 1;
        while (labels[i] != OUT && end < labels.length && goesOn(labels[end])) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(int label) {
        return label == SOURCE_INSIDE || label == SOURCE_END || label == CONTENT_INSIDE || label == CONTENT_END;
    }

    static boolean isSource(int label) {
        return label >= SOURCE_BEGIN && label <= SOURCE_END;
    }

    static boolean isContent(int label) {
        return label >= CONTENT_BEGIN;
    }
}
