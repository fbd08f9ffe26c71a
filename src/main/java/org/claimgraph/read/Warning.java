package org.claimgraph.read;

import java.io.Serializable;

/** What was odd about an input that could be read all the same, in one sentence: "not UTF-8, read as windows-1252". */
public record Warning(Kind kind, String words) implements Serializable {

    public enum Kind {
        ENCODING,
        /** Something is missing or was mended. */
        DAMAGE,
        /** Only the beginning is looked at. */
        CUT,
        /** The same text came before. */
        COPY
    }
}
