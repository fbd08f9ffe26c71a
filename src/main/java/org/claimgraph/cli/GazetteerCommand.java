package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.rdf.gazetteer.GazetteerReader;
import org.claimgraph.rdf.gazetteer.WikidataImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The user's own people, organisations and places. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Make a gazetteer of your own from Wikidata: 'gazetteer import FILE'; see src/docs/gazetteer.md.")
final class GazetteerCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Turn the query service's answer into a file for --gazetteer.")
    int make(
            @Parameters(paramLabel = "FILE", description = "SPARQL results as JSON, or Turtle.") Path file,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            defaultValue = "-",
                            description = "Where to write; default and '-': standard output.")
                    String output) {
        String turtle = WikidataImport.turtle(file, GazetteerReader.shipped());
        if (output.equals("-")) {
            spec.commandLine().getOut().print(turtle);
            spec.commandLine().getOut().flush();
            return 0;
        }
        try {
            Files.writeString(Path.of(output), turtle);
        } catch (IOException e) {
            throw new CannotRunException(
                    output + ": cannot be written (" + e.getMessage() + "); choose another -o FILE", e);
        }
        return 0;
    }
}
