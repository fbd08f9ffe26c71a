package org.claimgraph.cli;

import java.io.IOException;
import org.claimgraph.extract.Extraction;

/** Where {@code extract} writes articles, one after the other. */
public interface ExtractSink extends AutoCloseable {

    void accept(Extraction extraction) throws IOException;

    @Override
    void close() throws IOException;
}
