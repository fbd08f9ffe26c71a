package org.claimgraph.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many queries in at once; who has waited in vain is told when to come again. Strangers' SPARQL may take three
 * quarters of the places, so that pages and saved queries, which are short, find one.
 */
final class Gate {

    static final int RETRY_SECONDS = 2;

    private final Semaphore places;
    private final Semaphore forStrangers;
    private final long patienceMillis;

    Gate(Limits limits) {
        this.places = new Semaphore(limits.atOnce(), true);
        this.forStrangers = new Semaphore(Math.max(1, limits.atOnce() * 3 / 4), true);
        this.patienceMillis = limits.patience().toMillis();
    }

    /** A place, to be given back by closing it. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws Problem 503 if no place becomes free in time */
    Place enter() {
        take(places);
        return places::release;
    }

    /**
     * For a query that a stranger wrote.
     *
     * @throws Problem 503 if no place becomes free in time
     */
    Place enterAsStranger() {
        take(forStrangers);
        try {
            take(places);
        } catch (Problem busy) {
            forStrangers.release();
            throw busy;
        }
        return () -> {
            places.release();
            forStrangers.release();
        };
    }

    private void take(Semaphore from) {
        try {
            if (from.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(
                503, "Busy", "as many queries are running as the server allows; try again in " + RETRY_SECONDS + " s");
    }
}
