package org.claimgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Loads what every command loads, so that the launcher's training run for the ahead-of-time cache sees it. */
@Command(name = "warm-up", hidden = true, description = "Load the models and stop.")
final class WarmUpCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Pipelines.standard(List.of());
        return 0;
    }
}
