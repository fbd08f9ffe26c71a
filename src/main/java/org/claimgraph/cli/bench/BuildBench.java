package org.claimgraph.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.store.Archives;
import org.claimgraph.store.Derivation;
import org.claimgraph.store.Store;

/**
 * Times loading one archive in two ways, turn about: TDB2's sequential loader as it comes, and ours, which proves every
 * article whole, validates it, keeps the ledger, fills the text index and computes what stands over all articles.
 */
public final class BuildBench {

    private final Path archive;
    private final Derivation derivation;
    private final int threads;

    public BuildBench(Path archive, Derivation derivation, int threads) {
        this.archive = archive;
        this.derivation = derivation;
        this.threads = threads;
    }

    /**
     * Medians, over the quads in the archive.
     *
     * @param bare seconds of our way without what is computed over all articles
     */
    public record Figures(long articles, long quads, double raw, double bare, double ours, long rawBytes, long bytes) {

        /** The figures and what follows from them, as they are shown. */
        public Map<String, Double> named() {
            Map<String, Double> named = new LinkedHashMap<>();
            named.put("articles", (double) articles);
            named.put("quads", (double) quads);
            named.put("raw loader, quads/s", quads / raw);
            named.put("ours without derived graphs, quads/s", quads / bare);
            named.put("ours, quads/s", quads / ours);
            named.put("ours without derived graphs : raw", raw / bare);
            named.put("ours : raw", raw / ours);
            named.put("raw, bytes of disk per quad", (double) rawBytes / quads);
            named.put("ours, bytes of disk per quad", (double) bytes / quads);
            named.put("ours, kB of disk per article", bytes / 1000.0 / articles);
            return named;
        }
    }

    /** @param folder where to write; what is written is deleted */
    public Figures run(Path folder, int rounds) throws IOException {
        long[] counts = count();
        List<Double> raw = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        long rawBytes = 0;
        long bytes = 0;
        for (int round = 0; round < rounds; round++) {
            Path loaded = Files.createDirectories(folder.resolve("raw-" + round));
            raw.add(Timing.seconds(() -> loadRaw(loaded)));
            rawBytes = Folder.bytes(loaded);
            Folder.delete(loaded);
            Path plain = folder.resolve("bare-" + round);
            bare.add(Timing.seconds(() -> build(plain, Derivation.NONE)));
            Folder.delete(plain);
            Path built = folder.resolve("store-" + round);
            ours.add(Timing.seconds(() -> build(built, derivation)));
            bytes = Folder.bytes(built);
            Folder.delete(built);
        }
        return new Figures(
                counts[0], counts[1], Timing.median(raw), Timing.median(bare), Timing.median(ours), rawBytes, bytes);
    }

    /** Articles and quads; reading it once also warms the file cache and the checks. */
    private long[] count() {
        long[] counts = {0, 0};
        read(article -> {
            counts[0]++;
            counts[1] += article.quads().size();
        });
        return counts;
    }

    private void build(Path place, Derivation computed) {
        Store.build(place, this::read, computed);
    }

    /** What breaks the shapes is in no store; the raw loader takes it. */
    private void read(Consumer<ArticleGraph> sink) {
        Archives.read(List.of(archive), threads, sink, leftOut -> {});
    }

    private void loadRaw(Path place) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(place));
        try {
            DataLoader loader = LoaderFactory.sequentialLoader(data, (format, arguments) -> {});
            loader.startBulk();
            loader.load(archive.toString());
            loader.finishBulk();
        } finally {
            TDBInternal.expel(data);
        }
    }
}
