package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.query.Parameter;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile values for every parameter of every saved query: refused or without rows, never obeyed and never a fault. */
class InjectionTest {

    private static final List<String> HOSTILE = List.of(
            "\"",
            "'",
            "\\",
            "\\u0022",
            "x\" } ; DROP ALL #",
            "x> } INSERT DATA { <urn:x> <urn:x> <urn:x> } #",
            "http://a/> . ?s ?p ?o . <http://a/",
            "http://a/\\u003E . ?s ?p ?o",
            "<script>alert(1)</script>",
            "' OR '1'='1",
            "?s",
            "_:b",
            "${jndi:ldap://127.0.0.1:9/x}",
            "\n} LIMIT 1\n",
            "\u0000",
            "\u202Egnp.exe",
            "a".repeat(4000),
            "text:query",
            "label:* OR *:*",
            "+-&&||!(){}[]^\"~*?:\\/",
            "urn:x } UNION { ?s ?p ?o",
            "9999-99-99",
            "2020-01-01\" || true",
            "-1",
            "1e309");

    static Stream<Arguments> parameters() {
        return SavedQueries.load().all().stream()
                .flatMap(query -> query.parameters().stream().map(parameter -> Arguments.of(query, parameter)));
    }

    private static String address(SavedQuery query, Parameter parameter, String value, String suffix) {
        return Links.query("/queries/" + query.name() + suffix, Map.of(parameter.name(), value));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("parameters")
    void nothingInAValueIsEverObeyed(SavedQuery query, Parameter parameter) {
        for (String value : HOSTILE) {
            HttpResponse<String> answer =
                    GoldenServer.get(address(query, parameter, value, query.answersWithAGraph() ? ".nt" : ".csv"));
            String told = query.name() + " " + parameter.name() + "=" + value + " gave " + answer.statusCode();
            assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, told);
            if (answer.statusCode() == 200 && parameter.required()) {
                assertTrue(answer.body().lines().count() <= 1, told + "\n" + answer.body());
            }
            assertFalse(answer.body().contains("\tat "), told);
        }
        HttpResponse<String> page = GoldenServer.get(
                address(query, parameter, "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>", ".html"));
        assertFalse(page.body().contains("<script") || page.body().contains("<img"), query.name());
        assertTrue(page.statusCode() == 200 || page.statusCode() == 400, query.name());
    }

    @ParameterizedTest(name = "page={0}")
    @MethodSource("pages")
    void pagesAreNumbers(String page) {
        assertEquals(
                400,
                GoldenServer.get(Links.query("/queries/denials.csv", Map.of("page", page)))
                        .statusCode());
        assertEquals(
                400,
                GoldenServer.get(Links.query("/queries/denials.csv", Map.of("limit", page)))
                        .statusCode());
    }

    static Stream<String> pages() {
        return Stream.of("0", "-1", "1.5", "1 OFFSET 0", "99999999999", "abc", "1;DROP ALL");
    }
}
