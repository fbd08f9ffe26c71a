package org.claimgraph.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimgraph.cli.Pipeline;
import org.claimgraph.cli.Pipelines;

/** Models are loaded once in a JVM, however many tasks run there; the pipeline is safe for all of them at once. */
final class ExecutorPipeline {

    private static final Map<Settings, Pipeline> LOADED = new ConcurrentHashMap<>();

    private ExecutorPipeline() {}

    static Pipeline of(Settings settings) {
        return LOADED.computeIfAbsent(settings, s -> Pipelines.standard(s.articlesOnExecutor()));
    }
}
