package org.claimgraph.analyse;

import java.util.List;
import org.claimgraph.text.Document;
import org.claimgraph.text.Sentence;

/** What the linguistic steps found in a document: prose blocks only, all lists in text order. */
public record Analysis(Document document, List<Sentence> sentences, List<Quotation> quotations, List<Name> names) {

    public Analysis {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        names = List.copyOf(names);
    }

    public String text() {
        return document.text();
    }
}
