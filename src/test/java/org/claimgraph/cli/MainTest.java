package org.claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void listsEveryCommandThatIsNotHidden() {
        String help = Cli.run("--help").out().replaceAll(" +", " ");
        assertTrue(help.contains(" query Run a saved query; without a name, list them."), help);
        assertTrue(help.contains(" help Display help information about the specified command."), help);
        assertFalse(help.contains("warm-up"), help);
    }

    @Test
    void knowsTheOptionsOfTheCommandThatIsNamed() {
        String query = Cli.run("query", "--help").out();
        assertTrue(query.contains("--timeout"), query);
        assertEquals(query, Cli.run("help", "query").out());
    }

    @Test
    void namesTheWordThatIsNoCommand() {
        Cli result = Cli.run("qeury");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("'qeury'"), result.err());
    }
}
