package org.claimgraph.analyse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * The name finder behind OpenNLP's interface, sentence by sentence: what earlier sentences of the document showed counts
 * until {@link #clearAdaptiveData}. Types are "person", "organization", "location", "misc". Like OpenNLP's own, an instance
 * serves one thread and one document at a time.
 */
public final class OpenNlpNames implements TokenNameFinder {

    private final NameFinder finder;
    private DocumentMemory memory = new DocumentMemory();

    public OpenNlpNames(NameFinder finder) {
        this.finder = finder;
    }

    @Override
    public Span[] find(String[] tokens) {
        List<Span> spans = new ArrayList<>();
        for (Found name : finder.next(List.of(tokens), memory)) {
            String type = name.type().name().toLowerCase(Locale.ROOT);
            spans.add(new Span(name.first(), name.end(), type, name.confidence()));
        }
        return spans.toArray(Span[]::new);
    }

    @Override
    public void clearAdaptiveData() {
        memory = new DocumentMemory();
    }
}
