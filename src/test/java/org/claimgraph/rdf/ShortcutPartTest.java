package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever lists ask for says neither more nor less than the attributions and mentions it is made from. */
class ShortcutPartTest {

    private static final String PREFIXES = """
            PREFIX cg: <https://w3id.org/claimgraph/ns#>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX schema: <http://schema.org/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            """;

    private static Set<String> rows(String pattern) {
        DatasetGraph data = DatasetGraphFactory.create();
        Samples.MAPPER.map(Samples.harbour()).quads().forEach(data::add);
        Set<String> rows = new TreeSet<>();
        try (QueryExec exec = QueryExec.dataset(data)
                .query(QueryFactory.create(PREFIXES + "SELECT DISTINCT ?s ?o WHERE { GRAPH ?g { " + pattern + " } }"))
                .build()) {
            exec.select().forEachRemaining(row -> rows.add(row.get("s") + " " + row.get("o")));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            unnamedOrder ~ ?s cg:articleOrder ?o . ?a cg:article ?s ; cg:source/a cg:UnnamedAgent
            nestedOrder ~ ?s cg:articleOrder ?o . ?a cg:article ?s ; cg:nestedIn ?b
            tellsOf  ~ ?a cg:article ?s ; cg:source ?x ; cg:claim/schema:about ?o . FILTER ( ?x != ?o )
            speaksOf ~ ?a cg:source|cg:onBehalfOf ?s ; cg:claim/schema:about ?o . FILTER ( !CONTAINS(CONCAT(STR(?s), STR(?o)), '#') )
            calledAs ~ ?m cg:mentionKind cg:NameMention ; itsrdf:taIdentRef ?s ; nif:anchorOf ?o . FILTER ( !CONTAINS(STR(?s), '#') )
            """)
    void saysWhatFollowsFromTheRest(String shortcut, String meaning) {
        Set<String> written = rows("?s cg:" + shortcut + " ?o");
        assertFalse(written.isEmpty());
        assertEquals(rows(meaning), written);
    }
}
