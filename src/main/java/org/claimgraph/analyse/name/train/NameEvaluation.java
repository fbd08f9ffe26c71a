package org.claimgraph.analyse.name.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.analyse.name.Found;
import org.claimgraph.analyse.name.NameFinder;

/**
 * Measures the finder on labelled sentences, document by document, against the marks as they stand in the file. Only those
 * of our types that the file marks somewhere are counted, on both sides.
 */
public final class NameEvaluation {

    private NameEvaluation() {}

    /** @param tagger of the syntax model, as in the analysis of an article */
    public static NameScore score(NameFinder finder, WordTagger tagger, List<LabelledSentence> sentences) {
        Set<String> types = types(sentences);
        NameScore score = new NameScore();
        for (List<LabelledSentence> document : documents(sentences)) {
            List<List<Found>> found = finder.find(
                    document.stream().map(s -> input(s.words(), tagger)).toList());
            for (int i = 0; i < document.size(); i++) {
                score.add(
                        counted(found.get(i).stream().map(NameEvaluation::mark).toList(), types),
                        counted(document.get(i).marks(), types));
            }
        }
        return score;
    }

    private static Set<String> types(List<LabelledSentence> sentences) {
        Set<String> types = sentences.stream()
                .flatMap(sentence -> sentence.marks().stream())
                .map(LabelledSentence.Mark::type)
                .collect(Collectors.toSet());
        types.retainAll(Conventions.types());
        return types;
    }

    private static List<LabelledSentence.Mark> counted(List<LabelledSentence.Mark> marks, Set<String> types) {
        return marks.stream().filter(mark -> types.contains(mark.type())).toList();
    }

    private static NameFinder.Input input(List<String> words, WordTagger tagger) {
        return new NameFinder.Input(words, List.of(tagger.tag(words.toArray(String[]::new))), false);
    }

    /** Sentences of one document that follow each other; those of a corpus without documents stand alone. */
    private static List<List<LabelledSentence>> documents(List<LabelledSentence> sentences) {
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

    private static LabelledSentence.Mark mark(Found name) {
        return new LabelledSentence.Mark(name.first(), name.end(), Conventions.shortName(name.type()));
    }
}
