package org.claimgraph.analyse.name.train;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.analyse.NameType;
import org.claimgraph.analyse.name.NameLabels;
import org.claimgraph.analyse.name.NameLists;

/** Turns the marks of different corpora into the labels the chain may take: their conventions differ. For training only. */
final class Conventions {

    private static final Map<String, NameType> TYPES = Map.of(
            "PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.LOCATION, "MISC", NameType.MISC);

    private static final Set<String> TITLES = Set.of(
            "Mr.",
            "Mrs.",
            "Ms.",
            "Dr.",
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "President",
            "Prime",
            "Minister",
            "Senator",
            "Sen.",
            "Rep.",
            "Gov.",
            "Governor",
            "General",
            "Gen.",
            "Professor",
            "Prof.",
            "Chancellor",
            "Judge",
            "Secretary",
            "King",
            "Queen",
            "Administrator",
            "Director",
            "Captain",
            "Lt.",
            "Col.",
            "Sir",
            "Lord",
            "Lady",
            "Pope",
            "Bishop",
            "Rev.",
            "the");

    private Conventions() {}

    /** The names of our types in the corpora. */
    static Set<String> types() {
        return TYPES.keySet();
    }

    static String shortName(NameType type) {
        return switch (type) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case LOCATION -> "LOC";
            case MISC -> "MISC";
        };
    }

    /** Allowed labels per word, as bits. */
    static int[] masks(LabelledSentence sentence, List<LabelledSentence.Mark> marks) {
        int[] masks = new int[sentence.words().size()];
        int outside = 1 << NameLabels.OUTSIDE;
        Arrays.fill(masks, marksMisc(sentence.corpus()) ? outside : outside | NameLabels.mask(NameType.MISC));
        for (LabelledSentence.Mark mark : marks) {
            for (int i = mark.first(); i < mark.end(); i++) {
                masks[i] = 1
                        << NameLabels.of(
                                TYPES.getOrDefault(mark.type(), NameType.MISC),
                                i - mark.first(),
                                mark.end() - mark.first());
            }
        }
        return masks;
    }

    /**
     * The sentence in our own convention: a country that acts is still a location, other peoples are MISC; titles before a
     * person's name are not part of it.
     */
    static LabelledSentence adapt(LabelledSentence sentence, NameLists lists) {
        String[] tags = new String[sentence.words().size()];
        Arrays.fill(tags, "O");
        for (LabelledSentence.Mark mark : sentence.marks()) {
            int first = mark.first();
            String type = mark.type();
            if (type.equals("NORP")) {
                type = lists.isPlace(sentence.words().subList(first, mark.end())) ? "LOC" : "MISC";
            }
            if (type.equals("PER")) {
                while (first + 1 < mark.end()
                        && TITLES.contains(sentence.words().get(first))) {
                    first++;
                }
            }
            for (int i = first; i < mark.end(); i++) {
                tags[i] = (i == first ? "B-" : "I-") + type;
            }
        }
        return new LabelledSentence(sentence.corpus(), sentence.document(), sentence.words(), List.of(tags));
    }

    private static boolean marksMisc(String corpus) {
        return corpus.startsWith("wikigold") || corpus.startsWith("crossner") || corpus.startsWith("gmb");
    }
}
