package org.claimgraph.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.text.Span;

/** Finds the entities that a word of the text stands for. */
public final class MentionIndex {

    private final List<Mention> mentions;
    private final Map<String, Entity> entities = new HashMap<>();

    public MentionIndex(Entities found) {
        mentions = found.mentions().stream()
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        found.entities().forEach(entity -> entities.put(entity.key(), entity));
    }

    public Optional<EntityType> type(String key) {
        return Optional.ofNullable(entities.get(key)).map(Entity::type);
    }

    public boolean isPerson(String key) {
        return type(key).filter(EntityType.PERSON::equals).isPresent();
    }

    public Optional<Entity> entity(String key) {
        return Optional.ofNullable(entities.get(key));
    }

    /** The smallest mention that holds the whole span. */
    public Optional<Mention> at(Span word) {
        Mention best = null;
        for (int i = firstAfter(word.begin()) - 1; i >= 0 && i > firstAfter(word.begin()) - 40; i--) {
            Mention mention = mentions.get(i);
            if (mention.span().contains(word)
                    && (best == null || mention.span().length() < best.span().length())) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Keys of what the nominal headed by the token refers to; through its name where the title is the head. */
    public List<String> of(SentenceTree tree, int token) {
        Optional<Mention> mention = at(tree.token(token).span());
        if (mention.isPresent() && isHeadedBy(tree, mention.get(), token)) {
            return mention.get().entities();
        }
        for (int child : tree.children(token, Set.of("appos", "flat", "nmod"))) {
            boolean named = child > token
                    && tree.token(child).upos().equals("PROPN")
                    && tree.children(child, Set.of("case")).isEmpty();
            Optional<Mention> name = named ? at(tree.token(child).span()) : Optional.empty();
            boolean person = name.flatMap(m -> type(m.entities().getFirst()))
                    .filter(EntityType.PERSON::equals)
                    .isPresent();
            if (person) {
                return name.orElseThrow().entities();
            }
        }
        return List.of();
    }

    /** "Belarusian" is a mention inside "Belarusian police" and no name for the police. */
    private static boolean isHeadedBy(SentenceTree tree, Mention mention, int token) {
        int head = tree.token(token).head();
        return head < 0
                || !mention.span().contains(tree.token(head).span())
                || mention.kind() == Mention.Kind.NAME
                || !tree.relation(token).equals("compound")
                        && !tree.relation(token).equals("amod");
    }

    public List<String> of(SentenceTree tree, List<Integer> tokens) {
        Set<String> keys = new LinkedHashSet<>();
        tokens.forEach(token -> keys.addAll(of(tree, token)));
        return List.copyOf(keys);
    }

    /** Mentions inside the span, in text order. */
    public List<Mention> in(Span span) {
        List<Mention> found = new ArrayList<>();
        for (int i = firstAfter(span.begin() - 1);
                i < mentions.size() && mentions.get(i).span().begin() < span.end();
                i++) {
            if (span.contains(mentions.get(i).span())) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }
}
