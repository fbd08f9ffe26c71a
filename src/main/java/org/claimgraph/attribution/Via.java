package org.claimgraph.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.entity.EntityType;
import org.claimgraph.text.Span;

/** The medium that the text names as having carried the words: "…, reported X", "quoted by X", "told X News". */
final class Via {

    private static final Set<String> CARRY =
            Set.of("publish", "quote", "report", "carry", "air", "broadcast", "release", "obtain");

    private final Set<String> mediaWords = WordList.words(Via.class, "media.txt");

    List<String> of(AttributionSpans spans, CueReading reading, SentenceTree tree, Speaker speaker, List<String> told) {
        Set<String> keys = new LinkedHashSet<>();
        for (int token = 0; token < tree.size(); token++) {
            if (isInContent(spans, tree, token)) {
                continue;
            }
            if (CARRY.contains(tree.lemma(token)) && tree.isVerb(token)) {
                keys.addAll(organizations(speaker, speaker.mentions().of(tree, tree.agents(token))));
            }
            if (isAccordingTo(tree, token)) {
                keys.addAll(organizations(speaker, speaker.mentions().of(tree, List.of(token))));
            }
        }
        if (reading.lemma().equals("tell") || reading.lemma().equals("speak")) {
            told.stream().filter(key -> isMedium(speaker, key)).forEach(keys::add);
        }
        return speaker.others(List.copyOf(keys));
    }

    private static boolean isInContent(AttributionSpans spans, SentenceTree tree, int token) {
        Span span = tree.token(token).span();
        return spans.content().stream().anyMatch(content -> content.contains(span));
    }

    private static boolean isAccordingTo(SentenceTree tree, int token) {
        return tree.children(token, Set.of("case")).stream()
                .anyMatch(c -> CueLexicon.lemma(tree, c).equals("according"));
    }

    private static List<String> organizations(Speaker speaker, List<String> keys) {
        return keys.stream()
                .filter(key -> speaker.mentions()
                        .type(key)
                        .filter(EntityType.ORGANIZATION::equals)
                        .isPresent())
                .toList();
    }

    private boolean isMedium(Speaker speaker, String key) {
        return speaker.mentions()
                .entity(key)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .filter(entity -> List.of(entity.label().split(" ")).stream().anyMatch(mediaWords::contains))
                .isPresent();
    }
}
