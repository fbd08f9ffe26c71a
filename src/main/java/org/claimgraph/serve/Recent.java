package org.claimgraph.serve;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that costs something: worked out once, by one thread, and kept until it is outdated. */
final class Recent<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile Optional<T> kept = Optional.empty();

    Recent(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        return kept.orElseGet(this::renewed);
    }

    private synchronized T renewed() {
        return kept.orElseGet(() -> {
            T value = source.get();
            kept = Optional.of(value);
            return value;
        });
    }

    /** To be called after every change of the store. */
    synchronized void outdate() {
        kept = Optional.empty();
    }
}
