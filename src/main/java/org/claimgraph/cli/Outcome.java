package org.claimgraph.cli;

import org.claimgraph.extract.Result.Skipped;

/** What a command makes of one article: a value to write, or a reason why not. */
public sealed interface Outcome<T> {

    record Made<T>(T value) implements Outcome<T> {}

    record Left<T>(Skipped skipped) implements Outcome<T> {}
}
