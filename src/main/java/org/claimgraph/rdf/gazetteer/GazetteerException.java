package org.claimgraph.rdf.gazetteer;

import java.util.List;

/** A gazetteer file that cannot be used; each problem names file, line and subject. Nothing of it was loaded. */
public final class GazetteerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    GazetteerException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
