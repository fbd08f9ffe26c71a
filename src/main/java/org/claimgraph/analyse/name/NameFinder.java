package org.claimgraph.analyse.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names in the sentences of one document, in two passes: the second knows what the first found elsewhere in the
 * document. Headlines are read in their usual case and keep only names that something supports. Safe for many threads.
 */
public final class NameFinder {

    /** How much a label's score is raised, at most, where the document or a known name speaks for it; tuned on dev. */
    private static final float BY_DOCUMENT = 2f;

    private static final float BY_KNOWN_NAME = 1.5f;
    /** A name in a headline that nothing supports must be at least so probable. */
    private static final double SURE = 0.8;

    private final NameModel model;
    private final NameDecoder decoder;
    private final KnownNames known;

    public NameFinder(NameModel model, KnownNames known) {
        this.model = model;
        this.decoder = new NameDecoder(model.chain());
        this.known = known;
    }

    /**
     * A sentence.
     *
     * @param tags Universal part-of-speech tags of the words
     * @param heading whether it stands as a heading
     */
    public record Input(List<String> words, List<String> tags, boolean heading) {}

    /** A sentence after the first pass. */
    private record Reading(SentenceWords words, boolean headline, float[][] scores, List<Found> names) {}

    /** The names of each sentence of a document, in text order. */
    public List<List<Found>> find(List<Input> sentences) {
        List<Reading> readings = sentences.stream().map(this::read).toList();
        DocumentMemory memory = new DocumentMemory();
        for (Reading reading : readings) {
            remember(reading, memory, 1);
        }
        List<List<Found>> names = new ArrayList<>();
        for (Reading reading : readings) {
            remember(reading, memory, -1); // a name is no evidence for itself
            names.add(again(reading, memory));
            remember(reading, memory, 1);
        }
        return names;
    }

    /** The names of the next sentence of a document, which the memory then knows. */
    List<Found> next(Input sentence, DocumentMemory memory) {
        Reading reading = read(sentence);
        List<Found> names = again(reading, memory);
        remember(reading, memory, 1);
        return names;
    }

    private Reading read(Input sentence) {
        SentenceWords words = SentenceWords.of(sentence.words.toArray(String[]::new));
        TrueCase.Style style = TrueCase.style(words, model.lists());
        boolean raised = style != TrueCase.Style.PLAIN;
        float[][] scores = model.scores(words, sentence.tags.toArray(String[]::new), style);
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            known.at(words, i, raised)
                    .ifPresent(match -> NameLabels.raise(scores, from, match.end(), match.type(), BY_KNOWN_NAME));
        }
        return new Reading(words, raised || sentence.heading, scores, decoder.names(scores));
    }

    private static void remember(Reading reading, DocumentMemory memory, int sign) {
        if (!reading.headline) {
            memory.add(reading.words, reading.names, sign);
        }
    }

    private List<Found> again(Reading reading, DocumentMemory memory) {
        List<Found> names = memory.raise(reading.words, reading.scores, BY_DOCUMENT)
                ? decoder.names(reading.scores)
                : reading.names;
        return reading.headline
                ? names.stream()
                        .filter(name -> isSupported(reading, name, memory))
                        .toList()
                : names;
    }

    private boolean isSupported(Reading reading, Found name, DocumentMemory memory) {
        return name.confidence() > SURE
                || memory.supports(reading.words, name)
                || known.at(reading.words, name.first(), true)
                        .filter(match -> match.end() == name.end())
                        .isPresent();
    }
}
