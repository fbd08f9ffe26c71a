package org.claimgraph.serve;

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

    private final SavedQueries queries;
    private final Answers answers;
    private final AtomicInteger round = new AtomicInteger();

    Overviews(SavedQueries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Returns at once. A newer call ends what an older one has begun. */
    void prepare(List<Runnable> first) {
        int mine = round.incrementAndGet();
        Thread.ofPlatform()
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

    /** What takes too long, or has a default that this graph does not know, is left to those who ask for it. */
    private static void tried(Runnable question) {
        try {
            question.run();
        } catch (QueryCancelledException | ParameterException e) {
            org.slf4j.LoggerFactory.getLogger(Overviews.class).debug("an overview was left out", e);
        }
    }
}
