package org.claimgraph.cluster;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The processor time of a process and of those it starts, looked up every second while they live. */
final class CpuMeter {

    private static final long EVERY_MILLIS = 1000;

    private final Map<Long, Duration> seen = new ConcurrentHashMap<>();
    private final Thread watcher;
    private volatile boolean stopped;

    CpuMeter(ProcessHandle process) {
        watcher = Thread.ofVirtual().start(() -> watch(process));
    }

    double seconds() {
        return seen.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
    }

    void stop() throws InterruptedException {
        stopped = true;
        watcher.join();
    }

    private void watch(ProcessHandle process) {
        while (!stopped) {
            Stream.concat(Stream.of(process), process.descendants())
                    .forEach(each -> each.info().totalCpuDuration().ifPresent(time -> seen.put(each.pid(), time)));
            try {
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
