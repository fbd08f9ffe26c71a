package org.claimgraph.query;

import java.util.*;
import org.junit.jupiter.api.Test;

class DumpTest {
    @Test
    void dump() {
        for (SavedQuery q : SavedQueries.load().all()) {
            Map<String, String> m = new HashMap<>();
            if (q.parameter("claim").isPresent())
                m.put("claim", "We have never left the negotiating table and we are not leaving it now");
            if (q.parameter("article").isPresent()) m.put("article", "Kremlin expects grain talks to resume");
            if (q.name().equals("left-out")) m.put("other", "Russia ready for grain talks");
            if (q.name().equals("chain-of-claim")) m.clear();
            System.out.println("=== " + q.name() + " "
                    + q.parameters().stream().map(Parameter::name).toList());
            QueryResult r;
            try {
                r = Rows.run(q.name(), m);
            } catch (ParameterException e) {
                System.out.println(e);
                continue;
            }
            if (r instanceof QueryResult.Rows rows) System.out.println(TextTable.of(rows, 230));
            else System.out.println(((QueryResult.Triples) r).graph().size());
        }
    }
}
