package org.claimgraph.analyse.name.train;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its names marked by hand.
 *
 * @param corpus the file it is from
 * @param document sentences of one document follow each other
 * @param tags BIO over the source's own types, one per word
 */
public record LabelledSentence(String corpus, String document, List<String> words, List<String> tags) {

    public LabelledSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        if (words.size() != tags.size()) {
            throw new IllegalArgumentException(words.size() + " words, " + tags.size() + " tags in " + document);
        }
    }

    /** A marked stretch of words with the source's own type. */
    public record Mark(int first, int end, String type) {}

    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).startsWith("B-")) {
                String type = tags.get(i).substring(2);
                int end = i + 1;
                while (end < tags.size() && tags.get(end).equals("I-" + type)) {
                    end++;
                }
                marks.add(new Mark(i, end, type));
            }
        }
        return marks;
    }
}
