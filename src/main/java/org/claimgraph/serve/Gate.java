package org.claimgraph.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many queries in at once; who has waited in vain is told when to come again. */
final class Gate {

    static final int RETRY_SECONDS = 2;

    private final Semaphore places;
    private final long patienceMillis;

    Gate(Limits limits) {
        this.places = new Semaphore(limits.atOnce(), true);
        this.patienceMillis = limits.patience().toMillis();
    }

    /** A place, to be given back by closing it. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws Problem 503 if no place becomes free in time */
    Place enter() {
        try {
            if (places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                return places::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(
                503, "Busy", "as many queries are running as the server allows; try again in " + RETRY_SECONDS + " s");
    }
}
