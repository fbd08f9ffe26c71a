package org.claimgraph.serve;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** Counts and times answers, and writes them as Prometheus reads them (text format 0.0.4). */
final class Metrics {

    /** Upper bounds of the latency buckets in milliseconds. */
    private static final int[] BOUNDS = {5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10_000, 30_000};

    private static final String NAME = "claimgraph_request_duration_seconds";

    private record Latency(AtomicLongArray buckets, LongAdder nanos, LongAdder count) {
        Latency() {
            this(new AtomicLongArray(BOUNDS.length), new LongAdder(), new LongAdder());
        }

        void add(long took) {
            for (int i = 0; i < BOUNDS.length; i++) {
                if (took <= BOUNDS[i] * 1_000_000L) {
                    buckets.incrementAndGet(i);
                }
            }
            nanos.add(took);
            count.increment();
        }
    }

    private final Map<String, Latency> latencies = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> statuses = new ConcurrentSkipListMap<>();

    /** @param kind of request: one of a few words, never anything that a client chose */
    void record(String kind, int status, long nanos) {
        latencies.computeIfAbsent(kind, name -> new Latency()).add(nanos);
        statuses.computeIfAbsent("kind=\"" + kind + "\",status=\"" + status + "\"", name -> new LongAdder())
                .increment();
    }

    /** @param gauges what there is in the graph, by name */
    String text(Map<String, String> gauges) {
        StringBuilder out = new StringBuilder();
        gauges.forEach((name, value) -> out.append("# TYPE claimgraph_%s gauge%nclaimgraph_%s %s%n"
                .formatted(name, name, value)
                .replace(System.lineSeparator(), "\n")));
        out.append("# TYPE claimgraph_requests_total counter\n");
        statuses.forEach((labels, count) -> out.append("claimgraph_requests_total{")
                .append(labels)
                .append("} ")
                .append(count)
                .append('\n'));
        out.append("# TYPE ").append(NAME).append(" histogram\n");
        latencies.forEach((kind, latency) -> write(kind, latency, out));
        return out.toString();
    }

    private static void write(String kind, Latency latency, StringBuilder out) {
        for (int i = 0; i < BOUNDS.length; i++) {
            bucket(
                    kind,
                    String.format(Locale.ROOT, "%.3f", BOUNDS[i] / 1000.0),
                    latency.buckets().get(i),
                    out);
        }
        long count = latency.count().sum();
        bucket(kind, "+Inf", count, out);
        double seconds = latency.nanos().sum() / 1e9;
        out.append(String.format(Locale.ROOT, "%s_sum{kind=\"%s\"} %.6f\n", NAME, kind, seconds));
        out.append(String.format(Locale.ROOT, "%s_count{kind=\"%s\"} %d\n", NAME, kind, count));
    }

    private static void bucket(String kind, String bound, long count, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "%s_bucket{kind=\"%s\",le=\"%s\"} %d\n", NAME, kind, bound, count));
    }
}
