package org.claimgraph.cluster;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * One file of the input.
 *
 * @param number its place in the order in which the command line would read it, from 0
 * @param id its name, or its path from the directory that was asked for: what an article without an id is called
 * @param uri where it lies
 */
record SourceFile(int number, String id, String uri, long bytes, long modified) implements Serializable {

    Path path() {
        return new Path(uri);
    }

    /** For messages: local files by their path alone, as the command line names them. */
    String location() {
        return uri.startsWith("file:") ? path().toUri().getPath() : uri;
    }
}
