package org.claimgraph.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.DcTerms;
import org.claimgraph.rdf.vocabulary.ItsRdf;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Owl;
import org.claimgraph.rdf.vocabulary.Prov;
import org.claimgraph.rdf.vocabulary.Rdf;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.rdf.vocabulary.Sem;
import org.claimgraph.rdf.vocabulary.Skos;
import org.claimgraph.rdf.vocabulary.Xsd;

/** The prefixes under which people see the vocabularies. */
public final class Prefixes {

    /** Prefix to namespace, by prefix. */
    public static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry(Cg.PREFIX, Cg.NS),
            Map.entry(DcTerms.PREFIX, DcTerms.NS),
            Map.entry(ItsRdf.PREFIX, ItsRdf.NS),
            Map.entry(Nif.PREFIX, Nif.NS),
            Map.entry(Owl.PREFIX, Owl.NS),
            Map.entry(Prov.PREFIX, Prov.NS),
            Map.entry(Rdf.PREFIX, Rdf.NS),
            Map.entry(Rdfs.PREFIX, Rdfs.NS),
            Map.entry(Schema.PREFIX, Schema.NS),
            Map.entry(Sem.PREFIX, Sem.NS),
            Map.entry(Skos.PREFIX, Skos.NS),
            Map.entry(Xsd.PREFIX, Xsd.NS))));

    private Prefixes() {}
}
