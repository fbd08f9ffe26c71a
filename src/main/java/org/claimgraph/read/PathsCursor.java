package org.claimgraph.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Paths that a pattern matched. */
final class PathsCursor implements Cursor {

    private final String location;
    private final Iterator<Path> paths;
    private final PathStep opener;

    PathsCursor(String location, List<Path> paths, PathStep opener) {
        this.location = location;
        this.paths = paths.iterator();
        this.opener = opener;
    }

    @Override
    public Optional<Step> next() throws IOException {
        return paths.hasNext() ? Optional.of(opener.of(paths.next())) : Optional.empty();
    }

    @Override
    public String location() {
        return location;
    }
}
