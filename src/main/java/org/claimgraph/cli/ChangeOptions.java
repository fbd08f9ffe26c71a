package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** For commands that change a store, or copy it: which one, and whether only to say what would be done. */
final class ChangeOptions {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
    private boolean dryRun;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Path directory() {
        return store.directory;
    }

    boolean dryRun() {
        return dryRun;
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Tells the user, not the data's reader. */
    void say(String format, Object... values) {
        err().printf(Locale.ROOT, format, values);
    }
}
