package org.claimgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Answers to saved queries, kept until the store changes: an overview of everything is worked out once, however many ask
 * for it, and who asks while it is being worked out waits for that.
 *
 * <p>Safe for use by several threads.
 */
public final class Answers {

    private record Key(String query, Map<String, String> parameters) {}

    /** Rows, or triples, of an answer that is not worth its room in memory. */
    private static final int LONG = 1_000;

    private final QueryRunner runner;
    private final int most;
    private final Map<Key, FutureTask<QueryResult>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most answers kept, 0 for none; those longest not asked for go first */
    public Answers(QueryRunner runner, int most) {
        this.runner = runner;
        this.most = most;
    }

    /** The query with the parameters in their places: {@link QueryRunner#text}. */
    public String text(SavedQuery query, Map<String, String> parameters) {
        return runner.text(query, parameters);
    }

    /** As {@link QueryRunner#run}; a failure is told to all who waited for it, and tried again when next asked. */
    public QueryResult run(SavedQuery query, Map<String, String> parameters) {
        Key key = new Key(query.name(), new TreeMap<>(parameters));
        if (most == 0) {
            return runner.run(query, parameters);
        }
        FutureTask<QueryResult> answer = task(key, new FutureTask<>(() -> runner.run(query, parameters)));
        answer.run();
        try {
            QueryResult result = answer.get();
            if (isLong(result)) {
                forget(key, answer);
            }
            return result;
        } catch (ExecutionException e) {
            forget(key, answer);
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while waiting for \"" + query.name() + "\"");
        }
    }

    /** To be called after every change of the store; what is being worked out at that moment is not kept either. */
    public synchronized void outdate() {
        kept.clear();
    }

    private static boolean isLong(QueryResult result) {
        return switch (result) {
            case QueryResult.Rows rows -> rows.rows().size() > LONG;
            case QueryResult.Triples triples -> triples.graph().size() > LONG;
        };
    }

    private synchronized FutureTask<QueryResult> task(Key key, FutureTask<QueryResult> fresh) {
        FutureTask<QueryResult> task = kept.computeIfAbsent(key, asked -> fresh);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
        return task;
    }

    private synchronized void forget(Key key, FutureTask<QueryResult> answer) {
        kept.remove(key, answer);
    }
}
