package org.claimgraph.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** A value that costs something and may be a little old: kept for a while, then asked for again by one thread. */
final class Recent<T> implements Supplier<T> {

    private record Kept<T>(T value, long nanoTime) {}

    private final Supplier<T> source;
    private final long keepNanos;
    private volatile Optional<Kept<T>> kept = Optional.empty();

    Recent(Supplier<T> source, Duration keep) {
        this.source = source;
        this.keepNanos = keep.toNanos();
    }

    @Override
    public T get() {
        return fresh().orElseGet(this::renewed);
    }

    private Optional<T> fresh() {
        return kept.filter(value -> System.nanoTime() - value.nanoTime() < keepNanos)
                .map(Kept::value);
    }

    private synchronized T renewed() {
        return fresh().orElseGet(() -> {
            T value = source.get();
            kept = Optional.of(new Kept<>(value, System.nanoTime()));
            return value;
        });
    }
}
