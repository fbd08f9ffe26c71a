package org.claimgraph.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryCancelledException;
import org.claimgraph.query.Answers;
import org.claimgraph.query.ParameterException;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;

/** Asks what nobody needs to say anything for, one question after the other, so that the first visitor need not wait. */
final class Overviews {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SavedQueries queries;
    private final Answers answers;
    private final AtomicInteger round = new AtomicInteger();
    private volatile Thread worker = new Thread();

    Overviews(SavedQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Returns at once. A newer call ends what an older one has begun. */
    void prepare(List<Runnable> first) {
        int mine = round.incrementAndGet();
        worker = Thread.ofPlatform()
                .daemon()
                .name("overviews")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    first.forEach(Overviews::tried);
                    for (SavedQuery query : queries.all()) {
                        if (round.get() == mine
                                && query.parameters().stream().noneMatch(parameter -> parameter.required())) {
                            tried(() -> answers.run(query, Map.of()));
                        }
                    }
                });
    }

    /** Ends what has begun and waits for it, so that nobody reads the store any more. */
    void stop() {
        round.incrementAndGet();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What takes too long, or has a default that this graph does not know, is left to those who ask for it. */
    private static void tried(Runnable question) {
        try {
            question.run();
        } catch (QueryCancelledException | ParameterException e) {
            org.slf4j.LoggerFactory.getLogger(Overviews.class).debug("an overview was left out", e);
        }
    }
}
