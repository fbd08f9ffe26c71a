package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.rdf.ExtractionMapper;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.rdf.NQuads;
import org.claimgraph.rdf.Samples;
import org.claimgraph.rdf.vocabulary.Rdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final ArticleGraph HARBOUR = Samples.MAPPER.map(Samples.harbour());
    private static final ArticleGraph OPEN = statement("a.txt", "Anna Kim", "that the harbour is open");
    private static final ArticleGraph OPEN_EDITED = statement("a.txt", "Anna Kim", "that the harbour was open");
    private static final ArticleGraph CLOSED = statement("b.txt", "Anna Kim", "that the ferry is closed");

    private static final Derivation NOTHING = Derivation.NONE;

    @TempDir
    Path temp;

    @Test
    void addsReplacesAndSkips() {
        try (Store store = Store.open(place())) {
            assertEquals(new Changes(2, 0, 0), store.add(List.of(OPEN, HARBOUR)));
            assertEquals(new Changes(0, 0, 2), store.add(List.of(HARBOUR, OPEN)));
            assertEquals(new Changes(1, 1, 1), store.add(List.of(OPEN_EDITED, HARBOUR, CLOSED)));
        }
    }

    @Test
    void writesNothingForWhatItHas() throws IOException {
        try (Store store = Store.open(place())) {
            store.add(List.of(HARBOUR));
        }
        long before = written();
        try (Store store = Store.open(place())) {
            store.add(List.of(HARBOUR));
        }
        assertEquals(before, written());
    }

    @Test
    void replacingLeavesNothingOfTheOldArticle() {
        assertEquals(dump(List.of(List.of(OPEN_EDITED))), dump(List.of(List.of(OPEN), List.of(OPEN_EDITED))));
    }

    @Test
    void removingLeavesNothingOfTheArticleAndKeepsWhatOthersShare() {
        Set<String> without = dump(List.of(List.of(CLOSED, HARBOUR)));
        try (Store store = Store.open(temp.resolve("removal"))) {
            store.add(List.of(OPEN, CLOSED, HARBOUR));
            assertTrue(store.remove("a.txt"));
            assertEquals(without, quads(store));
            assertFalse(store.remove("a.txt"));
            assertEquals(List.of(), store.check(NOTHING));
        }
    }

    @Test
    void anArticleExtractedAnewStandsInItsOldGraphAndIsWhole() {
        ArticleGraph anew =
                new ExtractionMapper(new IriMinter("http://example.org/"), "1.1-test").map(Samples.harbour());
        assertEquals(HARBOUR.graph(), anew.graph());
        try (Store store = Store.open(place())) {
            store.add(List.of(HARBOUR, OPEN));
            assertEquals(new Changes(0, 1, 0), store.add(List.of(anew)));
            assertEquals(dump(List.of(List.of(anew, OPEN))), quads(store));
            assertEquals(List.of(), store.check(NOTHING));
        }
    }

    @Test
    void whatIsOutOfDateBeforeItIsWrittenIsNotWritten() {
        try (Store store = Store.open(place())) {
            store.add(List.of(OPEN));
            Derivation overtaken = new Derivation("overtaken", facts -> new byte[0], excerpts -> {
                assertEquals(new Changes(1, 0, 0), elsewhere(() -> store.add(List.of(CLOSED))));
                return List.of();
            });
            assertFalse(store.refresh(overtaken));
            assertTrue(store.refresh(Derivation.NONE));
        }
    }

    /** What it gives on a thread of its own: transactions belong to threads. */
    private static <T> T elsewhere(Callable<T> action) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(action).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void removingTheLastArticleLeavesTheOntologyOnly() {
        try (Store store = Store.open(place())) {
            Set<String> empty = quads(store);
            store.add(List.of(HARBOUR));
            assertTrue(store.remove(HARBOUR.article().getURI()));
            assertEquals(empty, quads(store));
        }
    }

    @Test
    void holdsTheSameQuadsWhateverTheOrderAndTheBatches() {
        List<ArticleGraph> articles = articles(12);
        Set<String> expected = dump(List.of(articles));
        for (int seed = 0; seed < 5; seed++) {
            assertEquals(expected, dump(shuffled(articles, new Random(seed))), "seed " + seed);
        }
    }

    @Test
    void buildingGivesTheSameAsAdding() {
        List<ArticleGraph> articles = new ArrayList<>(articles(12));
        articles.add(OPEN);
        articles.add(OPEN_EDITED);
        assertEquals(new Changes(13, 1, 0), Store.build(place(), articles::forEach, NOTHING));
        try (Store store = Store.open(place())) {
            assertEquals(List.of(), store.check(NOTHING));
            assertEquals(dump(List.of(articles)), quads(store));
        }
    }

    @Test
    void buildingReplacesWhatWasThere() {
        Store.build(place(), List.of(HARBOUR)::forEach, NOTHING);
        Store.build(place(), List.of(OPEN)::forEach, NOTHING);
        try (Store store = Store.openReadOnly(place())) {
            assertEquals(
                    List.of("a.txt"),
                    store.articles().stream().map(StoredArticle::id).toList());
        }
    }

    @Test
    void aBuildThatFailsLeavesTheOldContent() {
        Store.build(place(), List.of(HARBOUR)::forEach, NOTHING);
        List<ArticleGraph> broken = new ArrayList<>();
        broken.add(OPEN);
        broken.add(null);
        assertThrows(StoreException.class, () -> Store.build(place(), broken::forEach, NOTHING));
        try (Store store = Store.open(place())) {
            assertEquals(
                    List.of("harbour.txt"),
                    store.articles().stream().map(StoredArticle::id).toList());
        }
    }

    @Test
    void showsOneLabelWhenArticlesSpellANameDifferently() {
        try (Store store = Store.open(place())) {
            store.add(List.of(statement("a.txt", "ANNA KIM", "that the harbour is open")));
            store.add(List.of(CLOSED));
            String labels =
                    "SELECT ?x { <http://example.org/person/anna-kim> <http://www.w3.org/2000/01/rdf-schema#label> ?x }";
            assertEquals(List.of("Anna Kim"), rows(store, labels));
            store.remove("b.txt");
            assertEquals(List.of("ANNA KIM"), rows(store, labels));
        }
    }

    @Test
    void queriesSeeTheUnionOfAllGraphsAndNothingOfTheLedger() {
        try (Store store = Store.open(place())) {
            store.add(List.of(OPEN, CLOSED));
            assertEquals(
                    List.of("2"),
                    rows(store, "SELECT (COUNT(*) AS ?x) { ?a a <https://w3id.org/claimgraph/ns#Attribution> }"));
            assertEquals(List.of(), rows(store, "SELECT ?x { ?x ?p ?o FILTER STRSTARTS(STR(?p), 'urn:') }"));
        }
    }

    @Test
    void findsNamesAndWordsOfClaimsByText() {
        try (Store store = Store.open(place())) {
            store.add(List.of(OPEN, HARBOUR));
            assertEquals(List.of("http://example.org/person/anna-kim"), found(store, "kim"));
            assertEquals(1, found(store, "schema:text 'open'").size());
            assertEquals(1, found(store, "schema:text 'pay'").size());
            store.add(List.of(OPEN_EDITED));
            store.remove("harbour.txt");
            assertEquals(List.of(), found(store, "schema:text 'pay'"));
            assertEquals(List.of(), store.check(NOTHING));
        }
    }

    @Test
    void listsWhatAnArticleSaysOfItself() {
        try (Store store = Store.open(place())) {
            store.add(List.of(HARBOUR));
            assertEquals(
                    List.of(new StoredArticle(
                            HARBOUR.article().getURI(),
                            HARBOUR.graph().getURI(),
                            "http://news.example/harbour?a=b c",
                            "harbour.txt",
                            Optional.of("Harbour pact"),
                            Optional.of("The Coast Post"),
                            Optional.of("2031-03-03"),
                            3)),
                    store.articles());
        }
    }

    @Test
    void survivesAnAbortInALivingProcess() {
        Path version = temp.resolve("abort");
        assertTrue(version.resolve("tdb2").toFile().mkdirs()
                && version.resolve("text").toFile().mkdirs());
        try (Database database = Database.open(version)) {
            new Editor(database).add(List.of(OPEN));
            assertThrows(
                    IllegalStateException.class,
                    () -> database.write(() -> {
                        HARBOUR.quads().forEach(database.data()::add);
                        throw new IllegalStateException("cut short");
                    }));
            new Editor(database).add(List.of(CLOSED));
            new Editor(database).add(List.of(HARBOUR));
            assertEquals(
                    3, database.read(() -> new Catalogue(database.data()).all().size()));
            new Editor(database).bringOntology();
            assertEquals(List.of(), database.read(() -> new StoreCheck(database, NOTHING.method()).run(List.of())));
        }
    }

    @Test
    void restoresWhatItBackedUp() {
        Path backup = temp.resolve("backup.nq.gz");
        Set<String> before;
        try (Store store = Store.open(place())) {
            store.add(List.of(OPEN, HARBOUR));
            before = quads(store);
            store.backup(backup);
        }
        restore(temp.resolve("other"), backup);
        try (Store store = Store.open(temp.resolve("other"))) {
            assertEquals(before, quads(store));
            assertEquals(List.of(), store.check(NOTHING));
            store.remove("a.txt");
            assertEquals(dump(List.of(List.of(HARBOUR))), quads(store));
        }
    }

    @Test
    void aBackupThatIsCutShortIsRefusedAndTheStoreStays() throws IOException {
        Path backup = temp.resolve("backup.nq.gz");
        try (Store store = Store.open(place())) {
            store.add(List.of(HARBOUR));
            store.backup(backup);
        }
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        assertThrows(StoreException.class, () -> restore(place(), backup));
        try (Store store = Store.open(place())) {
            assertEquals(1, store.articles().size());
        }
    }

    @Test
    void compactingKeepsEverything() {
        try (Store store = Store.open(place())) {
            store.add(List.of(OPEN));
            store.add(List.of(OPEN_EDITED, HARBOUR));
            Set<String> before = quads(store);
            store.compact();
            assertEquals(before, quads(store));
            store.add(List.of(CLOSED));
            assertEquals(List.of(), store.check(NOTHING));
        }
    }

    @Test
    void checkingFindsWhatSomebodyChanged() {
        try (Store store = Store.open(place())) {
            store.add(List.of(OPEN));
            DatasetGraph data = store.dataset();
            data.begin(ReadWrite.WRITE);
            data.delete(OPEN.own().getFirst());
            data.delete(OPEN.shared().getFirst());
            data.commit();
            data.end();
            List<String> places =
                    store.check(NOTHING).stream().map(Problem::place).distinct().toList();
            assertEquals(List.of(OPEN.graph().getURI(), "http://example.org/graph/entities"), places);
        }
    }

    @Test
    void anArchiveWithADamagedArticleIsRefusedAndNamesTheLine() throws IOException {
        Path archive = Files.writeString(
                temp.resolve("graph.nq"),
                ArticleArchive.entry(HARBOUR) + ArticleArchive.entry(OPEN).replace("is open", "is shut"));
        String message = assertThrows(StoreException.class, () -> restore(place(), archive))
                .getMessage();
        assertTrue(message.contains("the article in line " + (HARBOUR.quads().size() + 2)), message);
        assertTrue(message.contains("changed or damaged"), message);
    }

    @Test
    void aLargeChangeGivesTheSameAsManySmallOnes() {
        List<ArticleGraph> changed = new ArrayList<>(articles(30).subList(10, 30));
        changed.replaceAll(article -> article.identity().equals("12.txt")
                ? statement("12.txt", "Bo Lind", "that ferry number 12 has sunk")
                : article);
        changed.add(OPEN);
        List<ArticleGraph> before = new ArrayList<>(articles(15));
        before.add(CLOSED);
        List<List<ArticleGraph>> singly =
                new ArrayList<>(List.of(before.subList(0, 4), before.subList(4, before.size())));
        changed.forEach(article -> singly.add(List.of(article)));
        Set<String> expected = dump(singly);
        try (Store store = Store.open(place())) {
            store.add(before);
            assertEquals(new Changes(16, 1, 4), store.add(changed));
            assertEquals(expected, quads(store));
            assertEquals(List.of(), store.check(NOTHING));
            assertEquals(1, found(store, "schema:text 'open'").size());
            assertTrue(store.remove("a.txt"));
        }
        try (Store store = Store.open(place())) {
            assertEquals(List.of(), found(store, "schema:text 'open'"));
            assertEquals(List.of(), store.check(NOTHING));
        }
    }

    @Test
    void aLargeChangeThatFailsLeavesTheOldContent() {
        Path version = temp.resolve("failure");
        assertTrue(version.resolve("tdb2").toFile().mkdirs()
                && version.resolve("text").toFile().mkdirs());
        try (Database database = Database.open(version)) {
            new Editor(database).bringOntology();
            new Editor(database).add(articles(12));
            assertThrows(
                    IllegalStateException.class,
                    () -> database.rewrite(writing -> {
                        writing.removeGraph(HARBOUR.graph());
                        OPEN.own().forEach(writing::add);
                        throw new IllegalStateException("cut short");
                    }));
            assertEquals(List.of(), database.read(() -> new StoreCheck(database, NOTHING.method()).run(List.of())));
            new Editor(database).add(List.of(CLOSED));
            assertEquals(13, database.read(() -> new Catalogue(database.data()).size()));
            assertEquals(List.of(), database.read(() -> new StoreCheck(database, NOTHING.method()).run(List.of())));
        }
    }

    @Test
    void whoReadsSeesEveryArticleWholeWhileAllAreReplacedAtOnce() throws Exception {
        readsWholeWhileReplacing(12);
    }

    @Test
    void whoReadsSeesEveryArticleWholeWhileAllAreReplacedByAndBy() throws Exception {
        readsWholeWhileReplacing(3);
    }

    private void readsWholeWhileReplacing(int batch) throws Exception {
        List<ArticleGraph> old = articles(12);
        List<ArticleGraph> edited = new ArrayList<>(List.of(HARBOUR));
        for (int i = 1; i < 12; i++) {
            edited.add(statement(i + ".txt", "Bo Lind", "that ferry number " + i + " has sunk"));
        }
        try (Store store = Store.open(place());
                ExecutorService readers = Executors.newSingleThreadExecutor()) {
            store.add(old);
            AtomicBoolean done = new AtomicBoolean();
            Future<Integer> readings = readers.submit(() -> {
                int times = 0;
                while (!done.get()) {
                    assertEquals(12, store.read(StoreTest::wholeArticles));
                    times++;
                }
                return times;
            });
            for (int i = 0; i < 10; i++) {
                List<ArticleGraph> articles = i % 2 == 0 ? edited : old;
                for (int first = 0; first < 12; first += batch) {
                    store.add(articles.subList(first, first + batch));
                }
            }
            done.set(true);
            assertTrue(readings.get() > 0);
        }
    }

    /** How many articles there are; each must have the digest that it notes. */
    private static int wholeArticles(DatasetGraph data) {
        List<ArticleGraph> articles = new ArrayList<>();
        new Catalogue(data).sendAll(articles::add);
        return articles.size();
    }

    @Test
    void rebuildingKeepsEveryArticle() {
        try (Store store = Store.open(place())) {
            store.add(List.of(OPEN, HARBOUR, CLOSED));
            store.add(List.of(OPEN_EDITED));
        }
        assertEquals(new Changes(3, 0, 0), Store.rebuild(place(), NOTHING));
        try (Store store = Store.open(place())) {
            assertEquals(List.of(), store.check(NOTHING));
            assertEquals(3, store.articles().size());
            assertEquals(new Changes(0, 0, 3), store.preview(List.of(OPEN_EDITED, HARBOUR, CLOSED)));
        }
    }

    @Test
    void aCommitThatNeverReachedTheTextIndexIsMadeGood() throws IOException {
        try (Store store = Store.open(place())) {
            store.add(List.of(OPEN));
        }
        Path version = place().resolve("versions/000001");
        DatasetGraph base = DatabaseMgr.connectDatasetGraph(Location.create(version.resolve("tdb2")));
        Txn.executeWrite(base, () -> base.deleteAny(Node.ANY, Node.ANY, Rdfs.label, Node.ANY));
        TDBInternal.expel(base);
        Files.createFile(version.resolve("committing"));
        try (Store store = Store.openReadOnly(place())) {
            assertEquals(List.of(), found(store, "kim"));
        }
        assertTrue(Files.notExists(version.resolve("committing")));
    }

    private static void restore(Path place, Path archive) {
        Store.build(place, sink -> Archives.read(List.of(archive), 2, sink, leftOut -> fail(leftOut + "")), NOTHING);
    }

    private Path place() {
        return temp.resolve("store");
    }

    private long written() throws IOException {
        try (var files = Files.walk(place())) {
            return files.filter(file -> file.toString().endsWith("-data.obj")
                            || file.toString().endsWith(".dat"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static ArticleGraph statement(String id, String speaker, String content) {
        return Samples.MAPPER.map(Samples.statement(id, speaker, content));
    }

    /** Articles whose speakers overlap and are spelt in two ways. */
    private static List<ArticleGraph> articles(int count) {
        List<ArticleGraph> articles = new ArrayList<>(List.of(HARBOUR));
        List<String> speakers = List.of("Anna Kim", "ANNA KIM", "Bo Lind", "Cyn Arr");
        for (int i = 1; i < count; i++) {
            articles.add(statement(i + ".txt", speakers.get(i % 4), "that ferry number " + i % 5 + " will sail"));
        }
        return articles;
    }

    private static List<List<ArticleGraph>> shuffled(List<ArticleGraph> articles, Random random) {
        List<ArticleGraph> order = new ArrayList<>(articles);
        Collections.shuffle(order, random);
        List<List<ArticleGraph>> batches = new ArrayList<>();
        for (int i = 0; i < order.size(); ) {
            int end = Math.min(order.size(), i + 1 + random.nextInt(4));
            batches.add(order.subList(i, end));
            i = end;
        }
        return batches;
    }

    private Set<String> dump(List<List<ArticleGraph>> batches) {
        Path place = temp.resolve("dump-" + System.nanoTime());
        try (Store store = Store.open(place)) {
            batches.forEach(store::add);
            return quads(store);
        }
    }

    /** Without the note of what was computed over all articles, which a build makes and an addition outdates. */
    private static Set<String> quads(Store store) {
        DatasetGraph data = store.dataset();
        data.begin(ReadWrite.READ);
        try {
            Set<String> lines = new TreeSet<>();
            data.find().forEachRemaining(quad -> lines.add(NQuads.line(quad)));
            lines.removeIf(line -> line.startsWith("<urn:x-claimgraph:derived:"));
            return lines;
        } finally {
            data.end();
        }
    }

    private static List<String> found(Store store, String query) {
        String argument = query.startsWith("schema:") ? query : "'" + query + "'";
        return rows(
                store,
                "PREFIX text: <http://jena.apache.org/text#> PREFIX schema: <http://schema.org/> SELECT DISTINCT ?x { ?x text:query ("
                        + argument + ") }");
    }

    private static List<String> rows(Store store, String query) {
        DatasetGraph data = store.dataset();
        data.begin(ReadWrite.READ);
        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            RowSetRewindable rows = exec.select().rewindable();
            List<String> values = new ArrayList<>();
            rows.forEachRemaining(row -> values.add(
                    row.get("x").isLiteral()
                            ? row.get("x").getLiteralLexicalForm()
                            : row.get("x").getURI()));
            return values.stream().sorted().toList();
        } finally {
            data.end();
        }
    }
}
