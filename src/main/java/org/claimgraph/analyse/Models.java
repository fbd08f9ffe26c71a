package org.claimgraph.analyse;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Trained models among the resources. */
public final class Models {

    private static final String FOLDER = "/org/claimgraph/models/";

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

    public static boolean has(String name) {
        return Models.class.getResource(FOLDER + name) != null;
    }

    /**
     * Reads a gzipped model.
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
            return reader.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "org/claimgraph/models/" + name + ": " + e.getMessage() + "; make it again with: " + command, e);
        }
    }

    /** Read when first asked for, once, whatever the number of threads. */
    private static final class Syntax {
        static final SyntaxModel SHARED =
                load("syntax.bin", "claimgraph train syntax TREEBANK... -o syntax.bin", SyntaxModel::read);
    }
}
