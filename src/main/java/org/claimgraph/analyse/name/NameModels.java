package org.claimgraph.analyse.name;

import org.claimgraph.analyse.Models;

/** The name model that comes with the program. */
public final class NameModels {

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

    /** Read when first asked for, once, whatever the number of threads. */
    private static final class Names {
        static final NameModel SHARED = Models.load(
                NAMES,
                "claimgraph train names --corpora DIR --lists DIR ARTICLES -o names.bin",
                in -> NameModel.read(in, Models.clusters()));
    }
}
