package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.claimgraph.rdf.vocabulary.Cg;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final DatasetGraph data = Golden.dataset();
    private final Answers answers = new Answers(new QueryRunner(data, Duration.ofSeconds(20)), 2);
    private final SavedQueries queries = SavedQueries.load();

    private QueryResult ask(String query) {
        return answers.run(queries.find(query).orElseThrow(), Map.of());
    }

    @Test
    void whatHasBeenAskedBeforeIsNotWorkedOutAgain() {
        assertSame(ask("denials"), ask("denials"));
    }

    @Test
    void aChangeOfTheStoreIsSeenOnceToldOf() {
        int before = ((QueryResult.Rows) ask("articles")).rows().size();
        Txn.executeWrite(
                data,
                () -> data.add(Quad.create(
                        NodeFactory.createURI(Golden.BASE + "graph/new"),
                        NodeFactory.createURI(Golden.BASE + "article/new"),
                        Cg.articleOrder,
                        NodeFactory.createLiteralByValue(2_913_100))));
        answers.outdate();
        assertEquals(before + 1, ((QueryResult.Rows) ask("articles")).rows().size());
    }

    @Test
    void theOneLongestNotAskedForIsForgottenFirst() {
        QueryResult first = ask("denials");
        ask("articles");
        ask("answers");
        assertNotSame(first, ask("denials"));
    }

    @Test
    void aFailureIsTriedAgain() {
        Map<String, String> nobody = Map.of("source", "Nobody of that name");
        SavedQuery query = queries.find("quotes-by").orElseThrow();
        assertThrows(ParameterException.class, () -> answers.run(query, nobody));
        assertThrows(ParameterException.class, () -> answers.run(query, nobody));
    }
}
