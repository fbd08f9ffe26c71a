package org.claimgraph.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.story.WordForms.Word;
import org.claimgraph.text.CodePoints;
import org.claimgraph.text.Span;

/**
 * The same words with a hedge in one copy of a story and without it in another, where the other copy states them in its own
 * voice or in somebody's. Only copies and rewrites of one text are compared: elsewhere the wordings differ anyway.
 */
final class HedgeDrift {

    private static final int LEAST_WORDS = 4;
    private static final int LEAST_CONTENT = 3;
    /** A hedge may stand so many words before or behind what it hedges. */
    private static final int AROUND = 6;

    /**
     * @param attribution IRI of the hedged one
     * @param article IRI of the other article
     * @param span of the same words there, in code points
     */
    record Unhedged(String attribution, String article, Span span, String words) {}

    static List<Unhedged> of(Corpus corpus, List<Syndication.Group> groups) {
        Map<String, List<String>> copies = new HashMap<>();
        groups.forEach(group -> group.articles().forEach(article -> copies.put(article, group.articles())));
        Map<String, Article> articles = corpus.articles().stream()
                .filter(article -> copies.containsKey(article.iri()))
                .collect(Collectors.toMap(Article::iri, article -> article));
        List<Unhedged> found = new ArrayList<>();
        for (Statement statement : corpus.statements()) {
            if (statement.hedge().isPresent()) {
                copies.getOrDefault(statement.article(), List.of()).stream()
                        .filter(copy -> !copy.equals(statement.article()))
                        .flatMap(copy -> Optional.ofNullable(articles.get(copy)).stream())
                        .forEach(copy -> found.addAll(unhedged(statement, copy)));
            }
        }
        return found;
    }

    private static List<Unhedged> unhedged(Statement statement, Article copy) {
        Set<String> hedge = Set.copyOf(WordForms.words(statement.hedge().orElse("")));
        List<String> wanted = WordForms.words(statement.text()).stream()
                .filter(word -> !hedge.contains(word))
                .toList();
        if (wanted.size() < LEAST_WORDS || WordForms.content(wanted).size() < LEAST_CONTENT) {
            return List.of();
        }
        List<Word> words = WordForms.found(copy.text());
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            List<Word> here = words.subList(i, i + wanted.size());
            if (here.stream().map(Word::form).toList().equals(wanted)) {
                boolean hedged =
                        words
                                .subList(Math.max(0, i - AROUND), Math.min(words.size(), i + wanted.size() + AROUND))
                                .stream()
                                .anyMatch(word -> hedge.contains(word.form()));
                return hedged ? List.of() : List.of(unhedged(statement, copy, here));
            }
        }
        return List.of();
    }

    private static Unhedged unhedged(Statement statement, Article copy, List<Word> here) {
        Span span =
                new Span(here.getFirst().span().begin(), here.getLast().span().end());
        return new Unhedged(statement.iri(), copy.iri(), new CodePoints(copy.text()).of(span), span.in(copy.text()));
    }

    private HedgeDrift() {}
}
