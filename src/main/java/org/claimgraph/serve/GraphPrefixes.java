package org.claimgraph.serve;

import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.rdf.Prefixes;

/** The prefixes of what is served: those of the graph, and those of the vocabularies that describe it. */
final class GraphPrefixes {

    static final Map<String, String> ALL = all();

    private GraphPrefixes() {}

    private static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(Prefixes.ALL);
        all.put("dcat", "http://www.w3.org/ns/dcat#");
        all.put("sd", "http://www.w3.org/ns/sparql-service-description#");
        all.put("void", "http://rdfs.org/ns/void#");
        return Map.copyOf(all);
    }
}
