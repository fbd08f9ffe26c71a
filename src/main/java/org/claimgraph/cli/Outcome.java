package org.claimgraph.cli;

import org.claimgraph.clean.Sketch;
import org.claimgraph.extract.Result.Skipped;

/** What a command makes of one article: a value to write, or a reason why not. */
public sealed interface Outcome<T> {

    /** @param sketch of its text, to know near copies by */
    record Made<T>(T value, String location, Sketch sketch) implements Outcome<T> {}

    record Left<T>(Skipped skipped) implements Outcome<T> {}
}
