package org.claimgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.entity.Entity;
import org.claimgraph.extract.Extraction;
import org.claimgraph.rdf.vocabulary.Cg;

/**
 * Extraction to linked data: plain RDF 1.1 without blank nodes, offsets in code points. The same extraction gives the same
 * quads in the same order; no clock is asked. Safe for use by several threads at once.
 */
public final class ExtractionMapper {

    private final IriMinter iris;
    private final String softwareVersion;
    private final Function<String, Optional<Entity>> organizations;
    private final Detail detail;

    /** @param softwareVersion stated as what extracted the article; part of the output, so the same for the same build */
    public ExtractionMapper(IriMinter iris, String softwareVersion) {
        this(iris, softwareVersion, name -> Optional.empty(), Detail.FULL);
    }

    /** @param organizations the known organisation behind the name of an outlet or agency */
    public ExtractionMapper(
            IriMinter iris, String softwareVersion, Function<String, Optional<Entity>> organizations, Detail detail) {
        this.detail = detail;
        this.iris = iris;
        this.softwareVersion = softwareVersion;
        this.organizations = organizations;
    }

    /** @throws IllegalArgumentException if an event's type is not in the ontology */
    public ArticleGraph map(Extraction extraction) {
        Draft draft = new Draft(extraction.document(), iris);
        new ArticlePart(draft, organizations).write();
        new ProvenancePart(draft, softwareVersion).write();
        new EntityPart(draft).write(extraction.entities());
        new TimePart(draft).write(extraction.times());
        AttributionPart attributions = new AttributionPart(draft, extraction);
        List<Node> claims = attributions.write();
        new PropositionPart(draft).write(extraction, claims);
        new EventPart(draft, extraction, claims).write();
        new ShortcutPart(draft, extraction).write(attributions.subjects());
        return finished(draft);
    }

    private ArticleGraph finished(Draft draft) {
        List<Quad> kept = new ArrayList<>(detail.of(draft.quads()));
        String digest = ArticleGraph.digestOf(NQuads.lines(kept));
        kept.add(Quad.create(draft.graph, draft.graph, Cg.digest, Literals.string(digest)));
        List<Quad> sorted = NQuads.sorted(kept);
        return new ArticleGraph(draft.article, draft.graph, IriMinter.identity(draft.document), digest, sorted);
    }
}
