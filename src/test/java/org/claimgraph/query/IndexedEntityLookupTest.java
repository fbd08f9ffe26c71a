package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same answers from a store's Lucene index as from reading all names. */
class IndexedEntityLookupTest extends EntityLookupTest {

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void fillAStore() {
        store = Store.open(folder.resolve("store"));
        DatasetGraph data = store.dataset();
        Txn.executeWrite(data, () -> Golden.load(data));
        lookup = new EntityLookup(data);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void takesNothingForTheIndexesOwnLanguage() {
        for (String name :
                List.of("Krem*", "label:Kremlin", "Kremlin OR Russia", "\"", "\\", "[a TO z]", "(", "~1", "!", "AND")) {
            assertEquals(List.of(), List.copyOf(lookup.find(name, List.of())), name);
            lookup.search(name, List.of(), 9);
        }
    }
}
