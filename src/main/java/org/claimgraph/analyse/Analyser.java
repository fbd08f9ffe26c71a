package org.claimgraph.analyse;

import org.claimgraph.text.Document;

/** Document to Analysis. Implementations are safe for use by several threads at once and deterministic. */
@FunctionalInterface
public interface Analyser {
    Analysis analyse(Document document);
}
