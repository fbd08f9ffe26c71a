package org.claimgraph.store.bulk;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.jena.dboe.base.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * An index's records without those that leave and with those that come, each once; all sorted. A record given out counts until the next
 * call: the old ones may be one and the same record, written over.
 */
final class EditedRecords implements Iterator<Record> {

    private final Iterator<Record> old;
    private final Iterator<Record> coming;
    private final Iterator<Record> leaving;
    private final Predicate<byte[]> alsoLeaving;
    private @Nullable Record oldHead;
    private @Nullable Record comingHead;
    private @Nullable Record leavingHead;

    /** @param alsoLeaving keys of old records that leave besides */
    EditedRecords(
            Iterator<Record> old, Iterator<Record> coming, Iterator<Record> leaving, Predicate<byte[]> alsoLeaving) {
        this.old = old;
        this.coming = coming;
        this.leaving = leaving;
        this.alsoLeaving = alsoLeaving;
        this.comingHead = head(coming);
        this.leavingHead = head(leaving);
    }

    private static @Nullable Record head(Iterator<Record> records) {
        return records.hasNext() ? records.next() : null;
    }

    private @Nullable Record nextOld() {
        while (old.hasNext()) {
            Record next = old.next();
            if (!leaves(next)) {
                return next;
            }
        }
        return null;
    }

    private boolean leaves(Record record) {
        while (leavingHead != null && order(leavingHead, record) < 0) {
            leavingHead = head(leaving);
        }
        return leavingHead != null && order(leavingHead, record) == 0 || alsoLeaving.test(record.getKey());
    }

    @Override
    public boolean hasNext() {
        if (oldHead == null) {
            oldHead = nextOld();
        }
        return oldHead != null || comingHead != null;
    }

    @Override
    public Record next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Record kept = oldHead;
        Record fresh = comingHead;
        int order = kept == null ? 1 : fresh == null ? -1 : order(kept, fresh);
        if (fresh != null && order >= 0) {
            comingHead = head(coming);
        }
        if (kept != null && order <= 0) {
            oldHead = null;
            return kept;
        }
        return Objects.requireNonNull(fresh);
    }

    private static int order(Record one, Record other) {
        return Arrays.compareUnsigned(one.getKey(), other.getKey());
    }
}
