package org.claimgraph.query;

import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.claimgraph.store.TextIndexes;

/** The hand-modelled golden dataset, four short articles, in a TDB2 of its own. */
public final class Golden {

    public static final String BASE = "http://localhost:3030/id/";

    private Golden() {}

    public static DatasetGraph dataset() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(data, () -> load(data));
        return data;
    }

    /** With the text index that every store has. */
    public static DatasetGraph indexed() {
        DatasetGraph data = TextDatasetFactory.create(
                DatabaseMgr.createDatasetGraph(), TextIndexes.open(new ByteBuffersDirectory()));
        Txn.executeWrite(data, () -> load(data));
        return data;
    }

    public static void load(DatasetGraph data) {
        parse("/org/claimgraph/query/golden.trig", Lang.TRIG).parse(data);
        parse("/org/claimgraph/ontology/claimgraph.ttl", Lang.TTL)
                .parse(data.getGraph(org.apache.jena.graph.NodeFactory.createURI(BASE + "graph/ontology")));
    }

    private static RDFParser parse(String resource, Lang lang) {
        return RDFParser.source(Golden.class.getResourceAsStream(resource))
                .lang(lang)
                .build();
    }
}
