package org.claimgraph.cluster;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.store.Description;

/**
 * An article that extraction wrote, read back.
 *
 * @param mark the line that says where it begins
 * @param lines its quads, as they were written
 */
record ExtractedArticle(IndexEntry entry, String mark, List<String> lines) {

    /** As an archive has it: see {@link org.claimgraph.rdf.ArticleArchive}. */
    String text() {
        return mark + "\n" + String.join("\n", lines) + "\n";
    }

    /** The N-Quads lines of its own graph. */
    List<String> own() {
        String end = ownGraph();
        return lines.stream().filter(line -> line.endsWith(end)).toList();
    }

    /** What it has to say of things that other articles speak of too. */
    List<Description> descriptions() {
        String end = ownGraph();
        List<String> shared = lines.stream().filter(line -> !line.endsWith(end)).toList();
        List<Quad> quads = new ArrayList<>();
        RDFParser.fromString(String.join("\n", shared), Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return Description.of(quads);
    }

    private String ownGraph() {
        return " <" + entry.graph() + "> .";
    }
}
