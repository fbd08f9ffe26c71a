package org.claimgraph.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.analyse.Trees;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.date.TimeValue;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.Lexicon;
import org.claimgraph.text.Span;

/**
 * Finds the events that an article tells of, by trigger words and the tree around them; an event told of twice is one.
 *
 * <p>Lexicons are read once; an instance is immutable and may be shared between threads.
 */
public final class EventFinder {

    private static final Set<String> BODIES =
            Set.of("board", "bureau", "commission", "department", "director", "ministry", "office", "supervisor");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final TriggerLexicon lexicon = new TriggerLexicon();
    private final Arguments arguments = new Arguments();
    private final FigureReader figures = new FigureReader();

    /** The events in the order in which they are first told of. */
    public List<Event> find(
            Analysis analysis, List<TimeExpression> times, Entities entities, List<Attribution> attributions) {
        Trees trees = new Trees(analysis);
        MentionIndex mentions = new MentionIndex(entities);
        Optional<LocalDate> published = analysis.document().metadata().published();
        List<EventMerger.Told> told = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            SentenceTree tree = trees.get(i);
            List<TimeExpression> here = within(times, tree.sentence().span());
            for (TriggerLexicon.Found found : triggers(tree, here)) {
                event(tree, i, found, here, mentions, attributions, published).ifPresent(told::add);
            }
        }
        return EventMerger.merge(told);
    }

    private static List<TimeExpression> within(List<TimeExpression> times, Span sentence) {
        return times.stream().filter(time -> sentence.contains(time.span())).toList();
    }

    /** Triggers of the sentence; none inside another, none in a date. */
    private List<TriggerLexicon.Found> triggers(SentenceTree tree, List<TimeExpression> times) {
        List<TriggerLexicon.Found> all = new ArrayList<>();
        int token = 0;
        while (token < tree.size()) {
            Span span = tree.token(token).span();
            boolean date = times.stream().anyMatch(time -> time.span().overlaps(span));
            Optional<TriggerLexicon.Found> found = date ? Optional.empty() : lexicon.at(tree, token);
            found.ifPresent(all::add);
            token = found.map(TriggerLexicon.Found::end).orElse(token + 1);
        }
        return all;
    }

    private Optional<EventMerger.Told> event(
            SentenceTree tree,
            int sentence,
            TriggerLexicon.Found found,
            List<TimeExpression> times,
            MentionIndex mentions,
            List<Attribution> attributions,
            Optional<LocalDate> published) {
        if (found.trigger().type().equals("none")
                || isPartOfName(tree, found, mentions)
                || Kinds.isNoSingleEvent(tree, found)) {
            return Optional.empty();
        }
        Span trigger = tree.token(found.begin())
                .span()
                .cover(tree.token(found.end() - 1).span());
        Optional<Attribution> source = source(attributions, trigger);
        Arguments.Roles roles = arguments.of(tree, found, new Participation(mentions, times, source));
        Optional<TimeValue> time =
                EventTimes.of(tree, found, times).or(() -> EventTimes.ofReadout(tree, found, source, mentions));
        Optional<Figure> figure = figure(tree, found, roles, times);
        if (Needs.isFigurative(tree, found, roles, mentions)
                || !Needs.areMet(tree, found, roles, time.isPresent() || figure.isPresent(), isGiven(tree, found))) {
            return Optional.empty();
        }
        String type = Accidents.type(tree, found);
        Event event = new Event(
                type,
                trigger,
                sentence,
                type.equals("death") ? List.of() : roles.actors(),
                roles.recipients(),
                roles.place(),
                time,
                figure,
                EventStatuses.of(tree, found, source, time, published, isGiven(tree, found)),
                roles.actors().isEmpty() && roles.recipients().isEmpty() ? 0.6 : 0.8);
        return Optional.of(new EventMerger.Told(
                event,
                isGiven(tree, found),
                Kinds.isElections(tree, found),
                roles.recipientWords().stream().anyMatch(word -> isStranger(tree, word)),
                Kinds.isOneMore(tree, found),
                TriggerLexicon.lemma(tree, found.head())));
    }

    /** "The Arab Spring protest movement", "election campaign": the trigger only tells what kind of thing is named. */
    private static boolean isPartOfName(SentenceTree tree, TriggerLexicon.Found found, MentionIndex mentions) {
        int head = found.head();
        int governor = tree.token(head).head();
        boolean modifier = !found.trigger().verb()
                && tree.relation(head).equals("compound")
                && !ArgumentWords.OUTCOMES.contains(TriggerLexicon.lemma(tree, governor));
        boolean named = mentions.at(tree.token(head).span())
                .filter(mention -> mention.kind() == org.claimgraph.entity.Mention.Kind.NAME)
                .filter(mention ->
                        mention.span().length() > tree.token(head).span().length())
                .isPresent();
        return modifier
                || Kinds.isBeforeItsNoun(tree, found)
                || named
                || isUnderBody(tree, head)
                || isCapitalised(tree, found);
    }

    /** "The Ford Probe": a common noun with a capital among words without; meetings and elections have theirs by custom. */
    private static boolean isCapitalised(SentenceTree tree, TriggerLexicon.Found found) {
        String type = found.trigger().type();
        if (type.equals("election")
                || type.startsWith("consult")
                || found.begin() == 0
                || found.trigger().verb()) {
            return false;
        }
        long capitals =
                IntStream.range(1, tree.size()).filter(i -> isCapital(tree, i)).count();
        return isCapital(tree, found.head()) && capitals * 2 < tree.size();
    }

    private static boolean isCapital(SentenceTree tree, int i) {
        return Character.isUpperCase(tree.token(i).form().charAt(0));
    }

    /** "The board of elections", "the Department of Investigation". */
    private static boolean isUnderBody(SentenceTree tree, int head) {
        int governor = tree.token(head).head();
        return governor >= 0 && BODIES.contains(TriggerLexicon.lemma(tree, governor)) && tree.has(head, "case", "of");
    }

    private static Optional<Attribution> source(List<Attribution> attributions, Span trigger) {
        return attributions.stream()
                .filter(a -> a.spans().content().stream().anyMatch(content -> content.contains(trigger)))
                .min(Comparator.comparingInt(
                        a -> a.spans().content().stream().mapToInt(Span::length).sum()));
    }

    private Optional<Figure> figure(
            SentenceTree tree, TriggerLexicon.Found found, Arguments.Roles roles, List<TimeExpression> times) {
        return Stream.of(roles.recipientWords(), List.of(found.head()), roles.actorWords())
                .flatMap(List::stream)
                .filter(word -> !tree.isVerb(word))
                .flatMap(word -> figures.of(tree, word).stream())
                .filter(figure -> times.stream().noneMatch(time -> time.span().overlaps(figure.span())))
                .findFirst();
    }

    /** "A local man", "four Canadians". */
    private static boolean isStranger(SentenceTree tree, int word) {
        boolean people = tree.token(word).xpos().equals("NNPS") || Lexicon.isHuman(TriggerLexicon.lemma(tree, word));
        boolean known = tree.children(word, Set.of("det", "nmod")).stream()
                .anyMatch(det ->
                        tree.token(det).xpos().equals("PRP$") || DEFINITE.contains(TriggerLexicon.lemma(tree, det)));
        return people && !known;
    }

    /** "The call", "those arrests": known from before. */
    private static boolean isGiven(SentenceTree tree, TriggerLexicon.Found found) {
        int head = found.head();
        int governor = tree.token(head).head();
        if (governor >= 0
                && ArgumentWords.OUTCOMES.contains(TriggerLexicon.lemma(tree, governor))
                && ArgumentWords.isOwned(tree, governor)) {
            return true;
        }
        Stream<Integer> words = found.trigger().verb() ? tree.patients(head).stream() : Stream.of(head);
        return words.anyMatch(word -> ArgumentWords.isOwned(tree, word)
                || tree.children(word, Set.of("det")).stream()
                        .anyMatch(det -> DEFINITE.contains(TriggerLexicon.lemma(tree, det))));
    }
}
