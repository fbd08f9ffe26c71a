package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/**
 * Quotations that go on in the next paragraph. A paragraph that is nothing but a quotation and names no speaker belongs to
 * the last attribution of the paragraph before: where that one ends with an open quotation, with a colon ("He went on:"),
 * or simply speaks. In the training articles this held for 119 of 134 such paragraphs that anybody was credited with.
 */
final class Continuation {

    private static final int SHORTEST = 6;

    private Continuation() {}

    /** All attributions, those of the passages and those that arise between them. */
    static List<AttributionSpans> join(List<Reading> readings) {
        List<AttributionSpans> all = new ArrayList<>();
        int last = Passage.NONE;
        for (int n = 0; n < readings.size(); n++) {
            Reading reading = readings.get(n);
            Optional<Span> quotation = soleQuotation(reading);
            if (n > 0 && quotation.isPresent() && reading.found().isEmpty()) {
                Optional<AttributionSpans> announced = announced(readings.get(n - 1), quotation.get());
                if (announced.isPresent()) {
                    all.add(announced.get());
                    last = all.size() - 1;
                } else if (last != Passage.NONE) {
                    Optional<Span> tail = openTail(readings.get(n - 1), all.get(last));
                    if (tail.isPresent()) {
                        all.set(last, Reading.with(all.get(last), tail.get()));
                    }
                    all.set(last, Reading.with(all.get(last), quotation.get()));
                }
                continue;
            }
            all.addAll(reading.found());
            last = reading.found().isEmpty()
                    ? Passage.NONE
                    : lastSpeaking(all, reading.found().size());
        }
        return all;
    }

    /** Of the last {@code count}, the one whose words end last. */
    private static int lastSpeaking(List<AttributionSpans> all, int count) {
        int best = all.size() - 1;
        for (int i = all.size() - count; i < all.size(); i++) {
            best = end(all.get(i)) > end(all.get(best)) ? i : best;
        }
        return best;
    }

    private static int end(AttributionSpans one) {
        int content = one.content().get(one.content().size() - 1).end();
        return one.cue().isEmpty()
                ? content
                : Math.max(content, one.cue().get(0).end());
    }

    /** The passage's one quotation, if it leaves out nothing but a bracket or a stop. */
    private static Optional<Span> soleQuotation(Reading reading) {
        Passage p = reading.passage();
        if (p.size < SHORTEST || !p.inQuote(0)) {
            return Optional.empty();
        }
        int end = p.size;
        while (end > 0 && !p.inQuote(end - 1)) {
            end--;
        }
        boolean one = p.quote[0] == p.quote[end - 1] && p.size - end <= 1;
        return one ? Optional.of(p.span(0, end)) : Optional.empty();
    }

    /** The quotation that a passage ends in, where nobody is credited with it yet: the same speaker's, if it goes on. */
    private static Optional<Span> openTail(Reading before, AttributionSpans speaking) {
        Passage p = before.passage();
        if (p.size == 0 || p.quote[p.size - 1] == Passage.NONE) {
            return Optional.empty();
        }
        int begin = p.size - 1;
        while (begin > 0 && p.quote[begin - 1] == p.quote[p.size - 1]) {
            begin--;
        }
        Span tail = p.span(begin, p.size);
        boolean credited =
                before.found().stream().flatMap(one -> one.content().stream()).anyMatch(tail::overlaps);
        boolean follows = speaking.content().getLast().end() <= tail.begin();
        return credited || !follows ? Optional.empty() : Optional.of(tail);
    }

    /** "He continued:" at the end of a passage, its content being the next one. */
    private static Optional<AttributionSpans> announced(Reading before, Span quotation) {
        Passage p = before.passage();
        if (p.size == 0 || !p.tokens[p.size - 1].form().equals(":")) {
            return Optional.empty();
        }
        Optional<Draft> last = before.drafts().stream()
                .filter(draft -> draft.cue().probability() >= CueMap.STRONG)
                .filter(draft -> p.sentence[draft.cue().head()] == p.sentence[p.size - 1])
                .filter(draft -> draft.content().isEmpty())
                .reduce((a, b) -> b);
        return last.map(draft -> new AttributionSpans(
                Reading.spans(p, draft.source()),
                        List.of(p.span(draft.cue().begin(), draft.cue().end())),
                List.of(quotation), draft.cue().probability()));
    }
}
