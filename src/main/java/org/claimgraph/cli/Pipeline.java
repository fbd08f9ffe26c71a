package org.claimgraph.cli;

import java.util.Optional;
import org.claimgraph.clean.Sketch;
import org.claimgraph.cli.Outcome.Left;
import org.claimgraph.cli.Outcome.Made;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Result.Extracted;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.ExtractionMapper;
import org.claimgraph.rdf.Shapes;
import org.claimgraph.rdf.Violation;
import org.claimgraph.read.ReadResult;

/** The extractor and the graph mapping as the program ships them, wired from their parts. */
public record Pipeline(Extractor extractor, ExtractionMapper mapper) {

    /** Article to extraction. */
    Outcome<Extraction> extraction(ReadResult article) {
        return switch (extractor.extract(article)) {
            case Extracted extracted ->
                new Made<>(extracted.extraction(), extracted.location(), sketch(extracted.extraction()));
            case Skipped skipped -> new Left<>(skipped);
        };
    }

    /** Article to a graph that the shapes accept; nothing else may reach a store. */
    Outcome<ArticleGraph> graph(ReadResult article) {
        return switch (extractor.extract(article)) {
            case Extracted extracted -> graph(extracted);
            case Skipped skipped -> new Left<>(skipped);
        };
    }

    /** Extraction to a graph that the shapes accept. */
    private Outcome<ArticleGraph> graph(Extracted extracted) {
        ArticleGraph graph = mapper.map(extracted.extraction());
        Optional<Violation> fault = Shapes.get().fault(graph);
        return fault.<Outcome<ArticleGraph>>map(violation -> new Left<>(new Skipped(
                        extracted.location(),
                        "its graph breaks the shapes (" + violation + ")",
                        "This is a fault of the program; please report it with the article.")))
                .orElseGet(() -> new Made<>(graph, extracted.location(), sketch(extracted.extraction())));
    }

    private static Sketch sketch(Extraction extraction) {
        return Sketch.of(extraction.document());
    }
}
