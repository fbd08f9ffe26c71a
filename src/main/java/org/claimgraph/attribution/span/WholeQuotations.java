package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/**
 * Quotations are said whole, and by one speaker. A content that breaks off inside a quotation where a sentence ends goes on to
 * the quotation's own ends. A quotation of whole sentences that nobody is credited with belongs to the speaker of the sentence
 * before: “A,” she said, turning to the chairman. “B.”
 */
final class WholeQuotations {

    private static final int SHORTEST = 3;

    private WholeQuotations() {}

    static List<AttributionSpans> complete(Passage p, List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>();
        for (AttributionSpans one : found) {
            all.add(one.withContent(
                    one.content().stream().map(span -> whole(p, one, span)).toList()));
        }
        for (int[] range : quotations(p)) {
            Span span = p.span(range[0], range[1]);
            if (standsAlone(p, range) && all.stream().noneMatch(one -> touches(one, span))) {
                speakerBefore(p, all, range[0]).ifPresent(i -> all.set(i, Reading.with(all.get(i), span)));
            }
        }
        return all;
    }

    private static Span whole(Passage p, AttributionSpans one, Span fragment) {
        int begin = p.firstAt(fragment.begin());
        int end = p.firstAt(fragment.end());
        if (begin >= end) {
            return fragment;
        }
        int from = begin == p.sentenceStart(begin) ? edge(p, one, begin, -1) : begin;
        int to = end == p.sentenceEnd(end - 1) ? edge(p, one, end - 1, 1) + 1 : end;
        Span grown = p.span(from, to);
        return new Span(Math.min(grown.begin(), fragment.begin()), Math.max(grown.end(), fragment.end()));
    }

    /** The last token of its quotation in a direction; the token itself where the speaker or cue is on the way. */
    private static int edge(Passage p, AttributionSpans one, int token, int step) {
        int at = token;
        while (p.inQuote(token) && p.inQuote(at + step) && p.quote[at + step] == p.quote[token]) {
            at += step;
            Span span = p.tokens[at].span();
            if (one.cue().stream().anyMatch(span::overlaps)
                    || one.source().stream().anyMatch(span::overlaps)) {
                return token;
            }
        }
        return at;
    }

    /** Token ranges of the quotations, in text order. */
    private static List<int[]> quotations(Passage p) {
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < p.size; ) {
            int end = i + 1;
            while (end < p.size && p.quote[end] == p.quote[i]) {
                end++;
            }
            if (p.inQuote(i)) {
                ranges.add(new int[] {i, end});
            }
            i = end;
        }
        return ranges;
    }

    private static boolean standsAlone(Passage p, int[] range) {
        return range[1] - range[0] >= SHORTEST
                && range[0] > 0
                && range[0] == p.sentenceStart(range[0])
                && range[1] == p.sentenceEnd(range[1] - 1);
    }

    private static boolean touches(AttributionSpans one, Span span) {
        return one.content().stream().anyMatch(span::overlaps)
                || one.cue().stream().anyMatch(span::overlaps)
                || one.source().stream().anyMatch(span::overlaps);
    }

    /** Who is quoted in the sentence before the token, the last to be so. */
    private static Optional<Integer> speakerBefore(Passage p, List<AttributionSpans> all, int token) {
        int begin = p.sentenceStart(token - 1);
        Span before = p.span(begin, token);
        return IntStream.range(0, all.size())
                .boxed()
                .filter(i -> isQuoted(p, all.get(i)))
                .filter(i -> touches(all.get(i), before))
                .max(Comparator.comparingInt(i -> all.get(i).content().getLast().end()));
    }

    private static boolean isQuoted(Passage p, AttributionSpans one) {
        return one.content().stream()
                .anyMatch(span -> p.inQuote(p.firstAt(span.begin())) || p.inQuote(p.firstAt(span.end() - 1)));
    }
}
