package org.claimgraph.analyse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Span;

/**
 * The name finder behind OpenNLP's interface, sentence by sentence: what earlier sentences of the document showed counts
 * until {@link #clearAdaptiveData}. Types are "person", "organization", "location", "misc". Like OpenNLP's own, an instance
 * serves one thread and one document at a time.
 */
public final class OpenNlpNames implements TokenNameFinder {

    private final NameFinder finder;
    private final POSTagger tagger;
    private DocumentMemory memory = new DocumentMemory();

    /** @param tagger for Universal tags of Universal Dependencies words */
    public OpenNlpNames(NameFinder finder, POSTagger tagger) {
        this.finder = finder;
        this.tagger = tagger;
    }

    @Override
    public Span[] find(String[] tokens) {
        List<Span> spans = new ArrayList<>();
        NameFinder.Input sentence = new NameFinder.Input(List.of(tokens), List.of(tagger.tag(tokens)), false);
        for (Found name : finder.next(sentence, memory)) {
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
