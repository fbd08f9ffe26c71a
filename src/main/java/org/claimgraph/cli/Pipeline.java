package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Extractor;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.ArticleGraphs;

/** The extractor and the graph writer as the program ships them, wired from their parts. */
record Pipeline(Extractor extractor, ArticleGraphs graphs) {

    /** @param gazetteers the user's own, which win over ours */
    static Pipeline standard(List<Path> gazetteers) {
        throw new UnsupportedOperationException();
    }

    ArticleGraph graph(Extraction extraction) {
        return graphs.of(extraction);
    }
}
