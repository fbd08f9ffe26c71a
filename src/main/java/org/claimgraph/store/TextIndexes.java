package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.analyzer.ConfigurableAnalyzer;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.rdf.vocabulary.Skos;

/**
 * The Lucene index beside the database (Jena text): names of entities, words of claims, headlines.
 *
 * <p>{@code uidField} is what makes deletion exact; without it removed quads leave stale hits (apache/jena#1985).
 */
public final class TextIndexes {

    /** What {@code text:query} finds: with no property given, names. */
    static final List<Node> INDEXED = List.of(Rdfs.label, Skos.altLabel, Schema.text, Schema.headline);

    /** "Erdogan" finds Erdoğan. */
    private static final List<String> FILTERS =
            List.of(TextVocab.NS + "LowerCaseFilter", TextVocab.NS + "ASCIIFoldingFilter");

    static TextIndexLucene open(Path directory) {
        try {
            return open(FSDirectory.open(directory));
        } catch (IOException e) {
            throw new StoreException(
                    directory,
                    "the text index cannot be opened: " + e.getMessage(),
                    "Check permissions, or restore a backup with 'claimgraph restore'",
                    e);
        }
    }

    /** An index as every store has one, kept in that place. */
    public static TextIndexLucene open(Directory directory) {
        TextIndexConfig config = new TextIndexConfig(definition());
        config.setAnalyzer(new ConfigurableAnalyzer(TextVocab.NS + "StandardTokenizer", FILTERS));
        return new TextIndexLucene(directory, config);
    }

    private static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition("uri", "label", Rdfs.label);
        definition.set("altLabel", Skos.altLabel);
        definition.set("text", Schema.text);
        definition.set("headline", Schema.headline);
        definition.setGraphField("graph");
        definition.setLangField("lang");
        definition.setUidField("uid");
        return definition;
    }

    /** Makes the index anew from the database, in one step. */
    static void fill(TextIndexLucene index, DatasetGraph base) {
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException("the text index cannot be emptied: " + e.getMessage(), e);
        }
        for (Node predicate : INDEXED) {
            Iterator<Quad> quads = base.findNG(Node.ANY, Node.ANY, predicate, Node.ANY);
            quads.forEachRemaining(quad -> add(index, quad));
        }
        index.commit();
    }

    /** False if nothing is found by the quad. */
    static boolean isIndexed(Quad quad) {
        return INDEXED.contains(quad.getPredicate());
    }

    /** Adds what the quad has to be found by, if anything. The caller commits. */
    static void add(TextIndexLucene index, Quad quad) {
        if (isIndexed(quad)) {
            Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
            if (entity != null) {
                index.addEntity(entity);
            }
        }
    }

    /** The reverse of {@link #add}. */
    static void remove(TextIndexLucene index, Quad quad) {
        if (isIndexed(quad)) {
            Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
            if (entity != null) {
                index.deleteEntity(entity);
            }
        }
    }

    /** Removes all that quads of the graph are found by. */
    static void removeGraph(TextIndexLucene index, Node graph) {
        try {
            index.getIndexWriter()
                    .deleteDocuments(
                            new Term(index.getDocDef().getGraphField(), TextQueryFuncs.graphNodeToString(graph)));
        } catch (IOException e) {
            throw new UncheckedIOException("the text index cannot be written: " + e.getMessage(), e);
        }
    }

    /** Writes what waits in memory, so that there is little left for the commit to do. */
    static void flush(TextIndexLucene index) {
        try {
            index.getIndexWriter().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the text index cannot be written: " + e.getMessage(), e);
        }
    }

    private TextIndexes() {}
}
