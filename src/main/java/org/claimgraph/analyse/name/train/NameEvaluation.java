package org.claimgraph.analyse.name.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.analyse.NameType;
import org.claimgraph.analyse.name.Found;
import org.claimgraph.analyse.name.NameFinder;
import org.claimgraph.analyse.name.NameLists;

/** Measures the finder on labelled sentences, document by document; types a corpus does not mark are not counted. */
public final class NameEvaluation {

    private NameEvaluation() {}

    public static NameScore score(
            NameFinder finder, WordTagger tagger, List<LabelledSentence> sentences, NameLists lists) {
        NameScore score = new NameScore();
        for (List<LabelledSentence> document : documents(sentences)) {
            List<List<Found>> found = finder.find(
                    document.stream().map(s -> input(s.words(), tagger)).toList());
            for (int i = 0; i < document.size(); i++) {
                LabelledSentence sentence = document.get(i);
                score.add(
                        marks(found.get(i), Conventions.marksMisc(sentence.corpus())),
                        Conventions.adapt(sentence, lists).marks());
            }
        }
        return score;
    }

    static NameFinder.Input input(List<String> words, WordTagger tagger) {
        return new NameFinder.Input(words, List.of(tagger.tag(words.toArray(String[]::new))), false);
    }

    /** Sentences of one document that follow each other; those of a corpus without documents stand alone. */
    static List<List<LabelledSentence>> documents(List<LabelledSentence> sentences) {
        List<List<LabelledSentence>> documents = new ArrayList<>();
        String last = "d";
        for (LabelledSentence sentence : sentences) {
            if (!sentence.document().equals(last)
                    || last.equals("d")
                    || sentence.corpus().startsWith("re3d")) {
                documents.add(new ArrayList<>());
            }
            documents.getLast().add(sentence);
            last = sentence.document();
        }
        return documents;
    }

    private static List<LabelledSentence.Mark> marks(List<Found> found, boolean misc) {
        return found.stream()
                .filter(name -> misc || name.type() != NameType.MISC)
                .map(name -> new LabelledSentence.Mark(name.first(), name.end(), shortName(name.type())))
                .collect(Collectors.toList());
    }

    private static String shortName(NameType type) {
        return switch (type) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case LOCATION -> "LOC";
            case MISC -> "MISC";
        };
    }
}
