package org.claimgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes one of an event that an article tells of more than once: same type, nothing that disagrees, and a tie. */
final class EventMerger {

    /**
     * @param event as its sentence tells it
     * @param given true where the text takes it as known ("the call", "the arrests")
     * @param plural true for elections in the plural: no one of them is meant
     * @param stranger true where it is done to somebody who is new and not named ("a local man's arrest")
     * @param fresh true where the text brings in one more ("an attack")
     * @param word lemma of its trigger's main word
     */
    record Told(Event event, boolean given, boolean plural, boolean stranger, boolean fresh, String word) {}

    /** So many sentences on, an election may be another one. */
    private static final int NEAR = 3;

    /** Types whose words all mean the same; of the others "killing" and "airstrike" are two events. */
    private static final Set<String> COHERENT = Set.of(
            "protest",
            "consult",
            "consult-call",
            "consult-meeting",
            "consult-visit",
            "detain",
            "release",
            "election",
            "resign");

    static List<Event> merge(List<Told> told) {
        List<Told> merged = new ArrayList<>();
        for (Told next : told) {
            int same = -1;
            boolean several = merged.stream()
                            .filter(known -> known.event().type().equals("election"))
                            .filter(known -> !known.event().actors().isEmpty())
                            .limit(2)
                            .count()
                    > 1;
            for (int i = merged.size() - 1; i >= 0 && same < 0; i--) {
                if (isSame(merged.get(i), next, several)) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(next);
            } else {
                Told known = merged.get(same);
                merged.set(
                        same,
                        new Told(
                                joined(known.event(), next.event()),
                                known.given(),
                                known.plural(),
                                known.stranger(),
                                known.fresh(),
                                known.word()));
            }
        }
        return merged.stream().map(Told::event).toList();
    }

    private static boolean isSame(Told before, Told next, boolean several) {
        Event known = before.event();
        Event event = next.event();
        boolean type = known.type().equals(event.type())
                || known.type().startsWith(event.type() + "-")
                || event.type().startsWith(known.type() + "-") && next.given();
        boolean word = COHERENT.contains(known.type()) || before.word().equals(next.word());
        boolean agree = type
                && word
                && isStatusAlike(known.status(), event.status())
                && agree(known.time(), event.time())
                && agree(known.place(), event.place())
                // "The Oslo shooting" is no other word for one whose place the text has not told.
                && (COHERENT.contains(known.type())
                        || event.place().isEmpty()
                        || known.place().isPresent())
                && agree(known.figure().map(Figure::value), event.figure().map(Figure::value));
        return agree && !isReversed(known, event) && isTied(before, next, several);
    }

    /** Who acts in the one and suffers in the other: two events, blow and counterblow. */
    private static boolean isReversed(Event a, Event b) {
        return a.actors().stream().anyMatch(b.recipients()::contains)
                || b.actors().stream().anyMatch(a.recipients()::contains);
    }

    private static boolean isStatusAlike(EventStatus a, EventStatus b) {
        return a == b
                || a != EventStatus.DENIED
                        && b != EventStatus.DENIED
                        && a != EventStatus.EXPECTED
                        && b != EventStatus.EXPECTED;
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /** The participants of one are among those of the other; one without any is spoken of as known or says nothing more. */
    private static boolean isTied(Told before, Told next, boolean several) {
        Event known = before.event();
        Set<String> a = participants(known);
        Set<String> b = participants(next.event());
        boolean figures = known.figure().isPresent()
                && known.figure()
                        .map(Figure::value)
                        .equals(next.event().figure().map(Figure::value));
        if (isOther(before, next.event()) || isOther(next, known)) {
            return figures;
        }
        if (a.isEmpty() || b.isEmpty()) {
            // "The midterm elections" are not one more word for the election that somebody won, nor "an attack" for the
            // last one.
            boolean plural = (before.plural() || next.plural()) && a.isEmpty() != b.isEmpty();
            // Where several are told of, "the general election" far from the last one may be any.
            boolean far = several
                    && known.type().equals("election")
                    && a.isEmpty() != b.isEmpty()
                    && next.event().sentence() - known.sentence() > NEAR;
            boolean bare = isBare(next.event()) && b.isEmpty() && !next.fresh();
            return !plural && !far && (next.given() || figures || bare);
        }
        if (isOneSide(known, next.event(), a, b) && !next.given()) {
            return false;
        }
        return a.containsAll(b) || b.containsAll(a) || next.given() && complement(known, next.event());
    }

    /** "He met Berg" and "Olsen's talks with Berg" may be two meetings, unless they are on the same day. */
    private static boolean isOneSide(Event known, Event event, Set<String> a, Set<String> b) {
        boolean day = known.time().isPresent() && known.time().equals(event.time());
        return known.type().startsWith("consult") && !day && a.size() != b.size() && Math.min(a.size(), b.size()) == 1;
    }

    /** "A local man's arrest" is not that of somebody who is named. */
    private static boolean isOther(Told told, Event other) {
        return told.stranger()
                && told.event().recipients().isEmpty()
                && !other.recipients().isEmpty();
    }

    private static boolean isBare(Event event) {
        return event.place().isEmpty()
                && event.time().isEmpty()
                && event.figure().isEmpty();
    }

    /** One mention names who did it, the other to whom. */
    private static boolean complement(Event a, Event b) {
        return a.actors().isEmpty() && b.recipients().stream().allMatch(a.recipients()::contains)
                || b.actors().isEmpty() && a.recipients().isEmpty();
    }

    private static Set<String> participants(Event event) {
        Set<String> all = new HashSet<>(event.actors());
        all.addAll(event.recipients());
        return all;
    }

    private static Event joined(Event a, Event b) {
        Set<String> actors = new LinkedHashSet<>(a.actors());
        actors.addAll(b.actors());
        List<String> recipients = Stream.concat(a.recipients().stream(), b.recipients().stream())
                .filter(key -> !actors.contains(key))
                .distinct()
                .toList();
        boolean finer = b.type().length() > a.type().length();
        EventStatus status = a.status() == EventStatus.REPORTED ? a.status() : b.status();
        return new Event(
                finer ? b.type() : a.type(),
                a.trigger(),
                a.sentence(),
                List.copyOf(actors),
                recipients,
                a.place().or(b::place),
                a.time().or(b::time),
                a.figure().or(b::figure),
                status,
                Math.max(a.confidence(), b.confidence()));
    }

    private EventMerger() {}
}
