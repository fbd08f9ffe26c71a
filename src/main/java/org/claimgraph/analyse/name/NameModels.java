package org.claimgraph.analyse.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.claimgraph.analyse.Models;
import org.claimgraph.learn.WordClusters;

/** The name model that comes with the program. */
public final class NameModels {

    private static final String CLUSTERS = "/org/claimgraph/models/clusters.bin";
    private static final String NAMES = "names.bin";

    private NameModels() {}

    /** True if the program was built with the model. */
    public static boolean present() {
        return Models.has(NAMES) && Models.has("clusters.bin");
    }

    /** The shared name model; read at the first call. */
    public static NameModel shared() {
        return Names.SHARED;
    }

    private static WordClusters clusters() {
        try (InputStream in = NameModels.class.getResourceAsStream(CLUSTERS)) {
            if (in == null) {
                throw new IllegalStateException(
                        CLUSTERS + ": word clusters missing from the class path; make them with:"
                                + " claimgraph train clusters, and build again");
            }
            return WordClusters.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(CLUSTERS + ": " + e.getMessage(), e);
        }
    }

    /** Read when first asked for, once, whatever the number of threads. */
    private static final class Names {
        static final NameModel SHARED =
                Models.load(NAMES, "claimgraph train names", in -> NameModel.read(in, clusters()));
    }
}
