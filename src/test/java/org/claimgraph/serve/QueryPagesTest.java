package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.claimgraph.query.SavedQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPagesTest {

    private static final String PATH = "/queries/claims-by-source";

    @ParameterizedTest
    @CsvSource({
        "'', application/sparql-results+json",
        "'*/*', application/sparql-results+json",
        "application/json, application/sparql-results+json",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/plain, text/plain",
        "text/html, text/html"
    })
    void answersInTheFormAskedFor(String accept, String type) {
        HttpResponse<String> response =
                accept.isEmpty() ? GoldenServer.get(PATH) : GoldenServer.get(PATH, "Accept", accept);
        assertEquals(200, response.statusCode());
        assertEquals(type, GoldenServer.type(response));
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv",
        "tsv, text/tab-separated-values",
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "html, text/html",
        "rq, application/sparql-query"
    })
    void answersInTheFormOfTheSuffix(String suffix, String type) {
        assertEquals(type, GoldenServer.type(GoldenServer.get(PATH + "." + suffix)));
    }

    @Test
    void answersWithAGraphWhereTheQueryMakesOne() {
        String path = "/queries/evidence-bundle?claim=Blocking%20three%20ships%20near%20Odesa";
        assertEquals("text/turtle", GoldenServer.type(GoldenServer.get(path)));
        assertEquals("application/ld+json", GoldenServer.type(GoldenServer.get(path, "Accept", "application/ld+json")));
        assertEquals(406, GoldenServer.get(path, "Accept", "text/csv").statusCode());
        assertEquals(404, GoldenServer.get("/queries/evidence-bundle.csv").statusCode());
    }

    @Test
    void listsTheClaimsOfTheKremlinAndItsSpokesman() {
        String csv =
                GoldenServer.get(PATH + "?source=Kremlin", "Accept", "text/csv").body();
        assertEquals(7, csv.lines().count());
        assertTrue(csv.contains("Dmitry Peskov speaks for Kremlin"));
    }

    @Test
    void linksTheNextPage() {
        HttpResponse<String> response = GoldenServer.get(PATH + ".csv?limit=4&source=Kremlin");
        assertEquals(
                "</queries/claims-by-source.csv?limit=4&page=2&source=Kremlin>; rel=\"next\"",
                response.headers().firstValue("Link").orElse(""));
    }

    @Test
    void explainsABadParameterToToolsAndToPeople() throws JsonProcessingException {
        HttpResponse<String> tool = GoldenServer.get(PATH + "?from=soon");
        assertEquals(400, tool.statusCode());
        assertEquals("application/problem+json", GoldenServer.type(tool));
        JsonNode problem = new ObjectMapper().readTree(tool.body());
        assertEquals(
                "\"soon\" is not a day as YYYY-MM-DD, which \"from\" takes",
                problem.get("detail").asText());
        HttpResponse<String> person = GoldenServer.get("/queries/claims-about?entity=Georgia", "Accept", "text/html");
        assertEquals(400, person.statusCode());
        assertTrue(person.body().contains("?entity=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fplace%2Fgeorgia-us\""));
    }

    @Test
    void keepsHostileValuesWhereTheyBelong() {
        String value = "%3C/script%3E%22%3E%3Cimg%20src=x%3E%20%7D%20DROP%20ALL%20%5Cu0022";
        HttpResponse<String> page = GoldenServer.get(PATH + "?source=" + value, "Accept", "text/html");
        assertEquals(400, page.statusCode());
        assertFalse(page.body().contains("<img"));
        assertEquals(400, GoldenServer.get(PATH + ".csv?source=" + value).statusCode());
        assertEquals(7, GoldenServer.get(PATH + ".csv").body().lines().count());
    }

    @Test
    void cataloguesAllQueries() throws JsonProcessingException {
        JsonNode list = new ObjectMapper().readTree(GoldenServer.get("/queries").body());
        assertEquals(SavedQueries.load().all().size(), list.size());
        assertEquals("claims-by-source", list.get(0).get("name").asText());
        JsonNode api =
                new ObjectMapper().readTree(GoldenServer.get("/openapi.json").body());
        assertEquals(list.size(), api.get("paths").size());
    }

    @Test
    void showsAPageForEveryQuery() {
        SavedQueries.load().all().forEach(query -> {
            HttpResponse<String> page = GoldenServer.get("/queries/" + query.name(), "Accept", "text/html");
            assertEquals(200, page.statusCode(), query.name());
        });
    }

    @Test
    void offersItsQueriesToToolsThatCollectSuch() {
        HttpResponse<String> all = GoldenServer.get("/queries.ttl");
        assertEquals("text/turtle", GoldenServer.type(all));
        var graph = org.apache.jena.riot.RDFParser.fromString(all.body(), org.apache.jena.riot.Lang.TURTLE)
                .toGraph();
        var executable = org.apache.jena.graph.NodeFactory.createURI("http://www.w3.org/ns/shacl#SPARQLExecutable");
        assertEquals(
                SavedQueries.load().all().size(),
                graph.find(null, org.apache.jena.vocabulary.RDF.type.asNode(), executable)
                        .toList()
                        .size());
    }
}
