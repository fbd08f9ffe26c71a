package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If the README shows it, it works: every command of the tour is run, in order, on one store. */
class ReadmeTest {

    private static final String PROMPT = "$ ./claimgraph ";

    @TempDir
    private Path folder;

    @Test
    void theTourRuns() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line.substring(PROMPT.length()))
                .toList();
        assertFalse(commands.isEmpty());
        for (String command : commands) {
            Cli run = Cli.run(arguments(command));
            assertEquals(0, run.exit(), command + "\n" + run.err());
        }
    }

    /** The tour's folder is a fresh one. */
    private String[] arguments(String command) {
        return Arrays.stream(command.split(" "))
                .map(word -> word.equals("tour") || word.startsWith("tour/")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
    }
}
