package org.claimgraph.read;

/** What a cursor comes to next: something to hand on, or something to go into first. */
sealed interface Step {

    record Yield(ReadResult result) implements Step {}

    record Into(Cursor cursor) implements Step {}

    static Step skip(String location, String reason, String remedy) {
        return new Yield(new ReadResult.Skipped(location, reason, remedy));
    }
}
