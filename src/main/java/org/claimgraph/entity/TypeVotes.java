package org.claimgraph.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What most mentions of the same words are taken for: a finder sees one sentence, an article means one thing. */
final class TypeVotes {

    private final NameTexts texts;
    private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();

    TypeVotes(NameTexts texts, List<NameSpan> spans) {
        this.texts = texts;
        spans.stream().filter(span -> span.entry().isEmpty()).forEach(this::vote);
    }

    private void vote(NameSpan span) {
        votes.computeIfAbsent(texts.of(span), k -> new HashMap<>()).merge(span.type(), span.confidence(), Double::sum);
    }

    EntityType typeOf(NameSpan span) {
        if (span.entry().isPresent()) {
            return span.type();
        }
        return votes.getOrDefault(texts.of(span), Map.of()).entrySet().stream()
                .max(Map.Entry.<EntityType, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .orElse(span.type());
    }
}
