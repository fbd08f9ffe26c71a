package org.claimgraph.store;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Whether the text index holds exactly the texts of the database. Both sides are counted, and the hashes that name their
 * texts added up, so that it takes no memory whatever the size.
 */
final class TextIndexCheck {

    private record Tally(long texts, long sum) {

        static final Tally EMPTY = new Tally(0, 0);

        Tally with(String uid) {
            return new Tally(texts + 1, sum + uid.hashCode() * 0x9E3779B97F4A7C15L);
        }
    }

    /** What is wrong. To be called inside a transaction. */
    static Optional<String> problem(TextIndexLucene index, DatasetGraph base) {
        Tally due = inDatabase(index, base);
        Tally found = inIndex(index);
        if (due.equals(found)) {
            return Optional.empty();
        }
        return Optional.of(
                due.texts() == found.texts()
                        ? "holds as many texts as the database, but not the same"
                        : "holds " + found.texts() + " texts, the database " + due.texts());
    }

    private static Tally inDatabase(TextIndexLucene index, DatasetGraph base) {
        Tally tally = Tally.EMPTY;
        for (Node predicate : TextIndexes.INDEXED) {
            Iterator<Quad> quads = base.findNG(Node.ANY, Node.ANY, predicate, Node.ANY);
            while (quads.hasNext()) {
                Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quads.next());
                if (entity != null) {
                    for (var text : entity.getMap().entrySet()) {
                        tally = tally.with(entity.getChecksum(
                                text.getKey(), text.getValue().toString()));
                    }
                }
            }
        }
        return tally;
    }

    private static Tally inIndex(TextIndexLucene index) {
        Tally tally = Tally.EMPTY;
        try (DirectoryReader reader = DirectoryReader.open(index.getIndexWriter())) {
            for (LeafReaderContext leaf : reader.leaves()) {
                tally = with(tally, leaf.reader(), index.getDocDef().getUidField());
            }
            return tally;
        } catch (IOException e) {
            throw new StoreException("text index", "cannot be read: " + e.getMessage(), "Restore a backup", e);
        }
    }

    private static Tally with(Tally before, LeafReader reader, String uidField) throws IOException {
        Tally tally = before;
        StoredFields stored = reader.storedFields();
        @Nullable Bits live = reader.getLiveDocs();
        for (int document = 0; document < reader.maxDoc(); document++) {
            if (live == null || live.get(document)) {
                tally = tally.with(String.valueOf(
                        stored.document(document, Set.of(uidField)).get(uidField)));
            }
        }
        return tally;
    }

    private TextIndexCheck() {}
}
