package org.claimgraph.analyse.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names in the sentences of one document, in two passes: the second knows what the first found elsewhere in the
 * document. Headings are read in their usual case and keep only names that something supports. Safe for many threads.
 */
public final class NameFinder {

    /** How much is added to the score of a label, at most, by the document and by a known name. */
    record Trust(float document, float known) {
        static final Trust DEFAULT = new Trust(
                Float.parseFloat(System.getProperty("doc", "2")), Float.parseFloat(System.getProperty("known", "3")));
    }

    private static final double SURE = 0.8;

    private final NameModel model;
    private final NameDecoder decoder;
    private final KnownNames known;

    public NameFinder(NameModel model, KnownNames known) {
        this.model = model;
        this.decoder = new NameDecoder(model.chain());
        this.known = known;
    }

    /** A sentence as the passes see it. */
    private record Reading(String[] words, boolean headline, float[][] scores, List<Found> names) {}

    /** The names of each sentence of a document, in text order. */
    public List<List<Found>> find(List<List<String>> sentences) {
        List<Reading> readings = sentences.stream().map(this::read).toList();
        DocumentMemory memory = new DocumentMemory();
        for (Reading reading : readings) {
            if (!reading.headline) {
                memory.add(reading.words, reading.names, 1);
            }
        }
        List<List<Found>> names = new ArrayList<>();
        for (Reading reading : readings) {
            names.add(again(reading, memory));
        }
        return names;
    }

    private Reading read(List<String> sentence) {
        String[] words = NameModel.plain(sentence.toArray(String[]::new));
        boolean headline = TrueCase.style(words, model.lists()) != TrueCase.Style.PLAIN;
        float[][] scores = model.scores(words);
        for (int i = 0; i < words.length; i++) {
            int from = i;
            known.at(words, i, headline)
                    .ifPresent(match -> NameLabels.raise(scores, from, match.end(), match.type(), Trust.DEFAULT.known));
        }
        return new Reading(words, headline, scores, decoder.names(scores));
    }

    private List<Found> again(Reading reading, DocumentMemory memory) {
        if (reading.headline) {
            List<Found> names = memory.raise(reading.words, reading.scores, Trust.DEFAULT.document)
                    ? decoder.names(reading.scores)
                    : reading.names;
            return names.stream()
                    .filter(name -> name.confidence() > SURE || memory.supports(reading.words, name))
                    .toList();
        }
        memory.add(reading.words, reading.names, -1); // a name is no evidence for itself
        boolean raised = memory.raise(reading.words, reading.scores, Trust.DEFAULT.document);
        memory.add(reading.words, reading.names, 1);
        return raised ? decoder.names(reading.scores) : reading.names;
    }
}
