package org.claimgraph.analyse;

import java.util.List;
import org.claimgraph.text.Document;
import org.claimgraph.text.Sentence;

/** Finds the names in a document's sentences. Implementations are safe for use by several threads and deterministic. */
@FunctionalInterface
public interface NameTagger {

    NameTagger NONE = (document, sentences) -> List.of();

    /** @return names in text order, without overlap */
    List<Name> names(Document document, List<Sentence> sentences);
}
