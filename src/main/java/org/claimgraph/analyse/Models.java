package org.claimgraph.analyse;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.claimgraph.learn.WordClusters;

/** Trained models among the resources. */
public final class Models {

    private static final String FOLDER = "/org/claimgraph/models/";

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private Models() {}

    /** Reads one kind of model. */
    @FunctionalInterface
    public interface Reader<M> {
        M read(DataInputStream in) throws IOException;
    }

    /** The shared syntax model; read at the first call. */
    public static SyntaxModel syntax() {
        return Syntax.SHARED;
    }

    /** The shared word clusters; read at the first call. */
    public static WordClusters clusters() {
        return Clusters.SHARED;
    }

    public static boolean has(String name) {
        return Models.class.getResource(FOLDER + name) != null;
    }

    /**
     * Reads a model, gzipped or not.
     *
     * @param name file name, "syntax.bin"
     * @param command what makes the file, for the error message: "claimgraph train syntax TREEBANK... -o FILE"
     * @throws IllegalStateException if it is missing
     * @throws UncheckedIOException if it cannot be read
     */
    public static <M> M load(String name, String command, Reader<M> reader) {
        try (InputStream in = Models.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("org/claimgraph/models/" + name
                        + ": model missing from the class path; make it with: " + command + ", and build again");
            }
            return reader.read(new DataInputStream(new Bytes(unzipped(in).readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "org/claimgraph/models/" + name + ": " + e.getMessage() + "; make it again with: " + command, e);
        }
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        BufferedInputStream file = new BufferedInputStream(in, 1 << 16);
        file.mark(2);
        boolean gzipped = file.read() == GZIP_FIRST && file.read() == GZIP_SECOND;
        file.reset();
        return gzipped ? new GZIPInputStream(file, 1 << 16) : file;
    }

    private static final class Clusters {
        static final WordClusters SHARED =
                load("clusters.bin", "claimgraph train clusters TEXT... -o clusters.bin", WordClusters::read);
    }

    /** Read when first asked for, once, whatever the number of threads. */
    private static final class Syntax {
        static final SyntaxModel SHARED = load(
                "syntax.bin",
                "claimgraph train syntax TREEBANK... --clusters clusters.bin -o syntax.bin",
                in -> SyntaxModel.read(in, clusters()));
    }
}
