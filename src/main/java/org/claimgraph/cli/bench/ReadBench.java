package org.claimgraph.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;

/**
 * Times reading: bytes to clean text, on one thread, by its processor time: on a busy machine the clock measures the
 * neighbours. After warm-up rounds the figures are those of the median round.
 */
public final class ReadBench {

    private static final int WARM_UP = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> inputs;
    private final Cleaner cleaner;

    public ReadBench(List<String> inputs, Cleaner cleaner) {
        this.inputs = List.copyOf(inputs);
        this.cleaner = cleaner;
    }

    /**
     * @param articles read in one round; what is skipped takes time and counts for nothing
     * @param seconds of processor time for the round
     * @param slowest the article that took longest, in milliseconds
     */
    public record Figures(int articles, double seconds, double slowest) {

        public double perSecond() {
            return articles / seconds;
        }
    }

    public Figures run(int rounds) {
        List<Figures> all = new ArrayList<>();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            Figures figures = round();
            if (round >= WARM_UP) {
                all.add(figures);
            }
        }
        all.sort((one, other) -> Double.compare(one.seconds(), other.seconds()));
        return all.get(all.size() / 2);
    }

    private Figures round() {
        int articles = 0;
        long slowest = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        try (Stream<ReadResult> results = Readers.open(inputs, ReadOptions.standard())) {
            long before = start;
            for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
                if (result instanceof ReadResult.Read read) {
                    cleaner.clean(read.article());
                    articles++;
                }
                long now = THREADS.getCurrentThreadCpuTime();
                slowest = Math.max(slowest, now - before);
                before = now;
            }
        }
        return new Figures(articles, (THREADS.getCurrentThreadCpuTime() - start) / 1e9, slowest / 1e6);
    }
}
