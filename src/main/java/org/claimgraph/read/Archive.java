package org.claimgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What all archives have in common. */
final class Archive {

    private Archive() {}

    /** Opens a member; refuses a name that climbs out of the archive, although nothing is ever written to disk. */
    static Step step(Content archive, String name, InputStream bytes, Formats formats) throws IOException {
        String location = archive.location() + "!" + name;
        if (name.startsWith("/")
                || name.contains("\\")
                || List.of(name.split("/")).contains("..")) {
            return Step.skip(
                    location, "a name that leads out of the archive", "Leave this archive out: it is made to do harm.");
        }
        try {
            return formats.open(archive.inner(name, location, bytes));
        } catch (ReadException e) {
            return Step.skip(location, e.reason(), e.remedy());
        }
    }

    /** What there is to say at the end of an archive. */
    static Optional<Step> end(Content archive, boolean gaveAny) {
        return gaveAny
                ? Optional.empty()
                : Optional.of(Step.skip(
                        archive.location(),
                        "an archive without files",
                        "Check how it was packed; there is nothing to read."));
    }

    /** Files that archivers and systems add: {@code .DS_Store}, {@code __MACOSX/…}. */
    static boolean isHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return (last.startsWith(".") && !last.startsWith("..")) || name.startsWith("__MACOSX/");
    }
}
