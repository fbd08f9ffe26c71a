package org.claimgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimgraph.text.Span;

/** "I" and "we": inside a quotation whoever is quoted; outside of all, "I" is the writer. */
final class FirstPerson {

    /** A transcript's "ELPHBERG: I wonder" is not the writer's. */
    private static final Pattern LABELLED = Pattern.compile("(?s)\\W{0,2}\\p{Lu}[\\p{L} .'’-]{1,40}:.*");

    private final Discourse discourse;
    private final Words words;
    private final List<Speech> speeches;
    private final Optional<Referent> writer;

    FirstPerson(Discourse discourse, List<Speech> speeches) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.speeches = speeches;
        boolean needed = IntStream.range(0, words.size()).anyMatch(i -> is(i) && words.quote(i) < 0);
        this.writer = needed ? new Byline(discourse).writer() : Optional.empty();
    }

    boolean is(int token) {
        return words.is(token, "PRON")
                && Pronoun.of(words.lower(token))
                        .filter(p -> p.kind() == Pronoun.Kind.SPEAKER)
                        .isPresent();
    }

    /** The innermost speech whose quoted words the token stands in. */
    Optional<Speech> around(int token) {
        return words.quote(token) < 0
                ? Optional.empty()
                : innermost(words.span(token)).map(speeches::get);
    }

    /** The writer, if the token is "I" in the writer's own text. */
    Optional<Referent> writer(int token) {
        boolean single = Pronoun.isSingular(words.lower(token));
        return single && words.quote(token) < 0 && !isLabelled(token) ? writer : Optional.empty();
    }

    private boolean isLabelled(int token) {
        int block = discourse.analysis.sentences().get(words.sentence(token)).block();
        Span span = discourse.analysis.document().blocks().get(block).span();
        return LABELLED.matcher(span.in(discourse.analysis.text())).matches();
    }

    /** Adds the mentions inside quotations. */
    void mention(List<List<Referent>> speakers) {
        for (int i = 0; i < words.size(); i++) {
            int token = i;
            if (is(i) && words.quote(i) >= 0) {
                innermost(words.span(i))
                        .ifPresent(s -> discourse.add(new Reference(
                                token, token + 1, token, Mention.Kind.PRONOUN, speakers.get(s), "speaker", 0.9)));
            }
        }
    }

    private Optional<Integer> innermost(Span token) {
        return IntStream.range(0, speeches.size())
                .boxed()
                .filter(s -> speeches.get(s).content().stream().anyMatch(c -> c.contains(token)))
                .min(Comparator.comparingInt(s -> speeches.get(s).content().stream()
                        .mapToInt(Span::length)
                        .sum()));
    }
}
