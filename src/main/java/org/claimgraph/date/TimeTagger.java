package org.claimgraph.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.date.TimeExpression.Kind;
import org.claimgraph.date.TimeValue.Granularity;
import org.claimgraph.date.Words.Match;
import org.claimgraph.text.Block;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;

/**
 * Finds temporal expressions and places them on the calendar, counted from the article's day. Where the article has no
 * day, what depends on it stays without a value. Stateless and safe for use by several threads.
 */
public final class TimeTagger {

    /** How far back "a day earlier" may look for the day it counts from, in sentences. */
    private static final int MEMORY = 3;

    /** All expressions of the prose, in text order, without overlap. */
    public List<TimeExpression> tag(Analysis analysis) {
        Optional<LocalDate> published = analysis.document().metadata().published();
        OptionalInt year = published.isPresent() ? OptionalInt.empty() : agreedYear(analysis);
        List<TimeExpression> found = new ArrayList<>();
        Optional<LocalDate> preceding = Optional.empty();
        int since = 0;
        for (Sentence sentence : analysis.sentences()) {
            Block block = analysis.document().blocks().get(sentence.block());
            Words words = words(analysis, block, sentence.span());
            int before = found.size();
            tag(words, new TimeResolver(published, year, preceding), found);
            Optional<LocalDate> day = lastDay(found.subList(before, found.size()));
            since = day.isPresent() ? 0 : since + 1;
            preceding = day.isPresent() ? day : since < MEMORY ? preceding : Optional.empty();
        }
        return List.copyOf(found);
    }

    private static Words words(Analysis analysis, Block block, Span stretch) {
        return new Words(block.without(stretch).stream()
                .flatMap(part -> Word.in(analysis.text(), part).stream())
                .toList());
    }

    private static void tag(Words words, TimeResolver resolver, List<TimeExpression> found) {
        TimeResolver now = resolver;
        int i = 0;
        while (i < words.size()) {
            Optional<Match> match = TimeGrammar.at(words, i);
            if (match.isEmpty()) {
                i++;
                continue;
            }
            TimeExpression expression = expression(words, i, match.get(), now);
            found.add(expression);
            now = expression.value().filter(TimeValue::isDay).isPresent()
                    ? new TimeResolver(
                            now.published(), now.year(), expression.value().map(TimeValue::first))
                    : now;
            i = match.get().end();
        }
    }

    private static TimeExpression expression(Words words, int begin, Match match, TimeResolver resolver) {
        Tense tense = Tense.of(words, begin, match.end());
        Span span = words.list()
                .get(begin)
                .span()
                .cover(words.list().get(match.end() - 1).span());
        return new TimeExpression(span, kind(match.form()), resolver.resolve(match.form(), tense));
    }

    private static Kind kind(TimeForm form) {
        return switch (form) {
            case TimeForm.Length length -> Kind.DURATION;
            case TimeForm.Since since -> Kind.INTERVAL;
            case TimeForm.Until until -> Kind.INTERVAL;
            case TimeForm.Between between -> Kind.INTERVAL;
            default -> Kind.DATE;
        };
    }

    private static Optional<LocalDate> lastDay(List<TimeExpression> expressions) {
        return expressions.reversed().stream()
                .flatMap(e -> e.value().stream())
                .filter(v -> v.granularity() == Granularity.DAY)
                .map(TimeValue::first)
                .findFirst();
    }

    /**
     * The year of the full dates in the text, captions and bylines too, if they all name the same one: what a reader takes
     * for the year of "July 29" beside "June 30, 2020".
     */
    private static OptionalInt agreedYear(Analysis analysis) {
        Set<Integer> years = new HashSet<>();
        for (Block block : analysis.document().blocks()) {
            Words words = words(analysis, block, block.span());
            for (int i = 0; i < words.size(); i++) {
                DayPhrases.at(words, i).ifPresent(match -> addYear(match.form(), years));
            }
        }
        return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
    }

    private static void addYear(TimeForm form, Set<Integer> years) {
        switch (form) {
            case TimeForm.Day day -> years.add(day.day().getYear());
            case TimeForm.MonthDay day -> day.year().ifPresent(years::add);
            default -> {}
        }
    }
}
