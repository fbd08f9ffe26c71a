package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** Readers that have nothing to do with Jena find in our documents the same number of triples as Jena does. */
class OtherReadersTest {

    private static final Map<String, String> TYPES = Map.of(
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "nt", "application/n-triples",
            "rdf", "application/rdf+xml");

    @Test
    void readEveryKindOfThingInEveryForm() throws IOException, InterruptedException {
        assumeTrue(
                Npm.has("n3@1.26.0", "jsonld-streaming-parser@5.0.0", "rdfxml-streaming-parser@3.0.1"),
                "the readers could not be had from npm");
        Path script = Path.of("src/test/resources/org/claimgraph/serve/count-triples.cjs");
        Files.copy(script, Npm.FOLDER.resolve("count-triples.cjs"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path documents = Files.createDirectories(Npm.FOLDER.resolve("documents"));
        List<String> command = new ArrayList<>(List.of("node", "count-triples.cjs"));
        List<String> expected = new ArrayList<>();
        for (String thing : NegotiationTest.THINGS) {
            for (Map.Entry<String, String> form : TYPES.entrySet()) {
                String name = thing.replace('/', '-') + "." + form.getKey();
                String body =
                        GoldenServer.get("/doc/" + thing + "." + form.getKey()).body();
                Files.writeString(documents.resolve(name), body);
                command.add("documents/" + name);
                expected.add("documents/" + name + " " + triples(body, form.getValue()));
            }
        }
        assertEquals(String.join("\n", expected), Npm.run(command).strip());
    }

    private static int triples(String body, String type) {
        return RDFParser.source(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                .lang(RDFLanguages.contentTypeToLang(type))
                .toGraph()
                .size();
    }
}
