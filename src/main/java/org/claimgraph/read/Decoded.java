package org.claimgraph.read;

import java.util.List;

/** Text with what was odd about its encoding. */
record Decoded(String text, List<Warning> warnings) {

    Decoded {
        warnings = List.copyOf(warnings);
    }
}
