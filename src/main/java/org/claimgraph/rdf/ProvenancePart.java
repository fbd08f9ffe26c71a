package org.claimgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.DcTerms;
import org.claimgraph.rdf.vocabulary.Prov;
import org.claimgraph.rdf.vocabulary.Rdf;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Schema;

/** Where the article's graph comes from: which article, which software, which ontology. Never when: see src/docs/decisions/no-clock-in-the-graph.md. */
final class ProvenancePart {

    private final Draft draft;
    private final String softwareVersion;

    ProvenancePart(Draft draft, String softwareVersion) {
        this.draft = draft;
        this.softwareVersion = softwareVersion;
    }

    void write() {
        String ontology = Ontology.get().versionIri();
        Node run = draft.iris.run(softwareVersion, ontology);
        draft.say(draft.graph, Rdf.type, Prov.Bundle);
        draft.say(draft.graph, Prov.wasDerivedFrom, draft.article);
        draft.say(draft.graph, Prov.wasGeneratedBy, run);
        share(run, Rdf.type, Cg.ExtractionRun);
        share(run, Schema.softwareVersion, Literals.string(softwareVersion));
        share(run, DcTerms.conformsTo, NodeFactory.createURI(ontology));
        share(run, Prov.wasAssociatedWith, draft.iris.software());
        share(draft.iris.software(), Rdf.type, Prov.SoftwareAgent);
        share(draft.iris.software(), Rdfs.label, Literals.string("Claimgraph"));
    }

    private void share(Node subject, Node predicate, Node object) {
        draft.share(draft.iris.provenanceGraph(), subject, predicate, object);
    }
}
