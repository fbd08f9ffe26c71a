package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/**
 * "He said that A, adding that B": two attributions to one speaker, side by side. Where the first content was drawn over the
 * second attribution, it is cut before the participle, and the second takes the speaker of the first.
 */
final class Continuatives {

    /** Verbs that go on with what their own subject said; others need the tree to say so. */
    private static final Set<String> ALWAYS = Set.of("add");

    private Continuatives() {}

    static List<AttributionSpans> apart(Passage p, List<AttributionSpans> found) {
        List<AttributionSpans> apart = new ArrayList<>(found);
        for (int second = 0; second < apart.size(); second++) {
            AttributionSpans one = apart.get(second);
            Optional<Integer> cue = participle(p, one);
            if (cue.isPresent()) {
                int first = holder(p, apart, one, cue.get());
                if (first >= 0) {
                    AttributionSpans before = apart.get(first);
                    apart.set(first, cut(before, endBefore(p, cue.get())));
                    apart.set(second, spokenBy(one, before));
                }
            }
        }
        return apart;
    }

    /** The token of a cue that begins with a participle after a comma, outside quotation marks. */
    private static Optional<Integer> participle(Passage p, AttributionSpans one) {
        if (one.cue().isEmpty()) {
            return Optional.empty();
        }
        int cue = p.firstAt(one.cue().getFirst().begin());
        boolean fits = cue >= 3
                && cue < p.size
                && p.tokens[cue].xpos().equals("VBG")
                && (isComma(p, cue - 1) || closesQuotation(p, cue - 1) && isComma(p, cue - 2))
                && p.quote[cue] == Passage.NONE;
        return fits ? Optional.of(cue) : Optional.empty();
    }

    private static boolean isComma(Passage p, int token) {
        return p.tokens[token].form().equals(",");
    }

    private static boolean closesQuotation(Passage p, int token) {
        return p.quote[token] != Passage.NONE && p.tokens[token].isPunctuation();
    }

    /** The end of the words before the comma; a closing mark after the comma belongs to them. */
    private static int endBefore(Passage p, int cue) {
        int last = isComma(p, cue - 1) ? cue - 2 : cue - 1;
        return p.tokens[last].span().end();
    }

    /** The attribution whose content runs up to or over the participle and whose verb the participle hangs on; -1 if none. */
    private static int holder(Passage p, List<AttributionSpans> all, AttributionSpans one, int cue) {
        for (int i = 0; i < all.size(); i++) {
            AttributionSpans other = all.get(i);
            boolean holds = other != one
                    && other.content().stream().anyMatch(span -> runsUpTo(p, span, cue) || runsOver(p, span, cue));
            boolean sameVerb = p.head[cue] >= 0
                    && other.cue().stream().anyMatch(span -> span.contains(p.tokens[p.head[cue]].span()));
            if (holds && (sameVerb || ALWAYS.contains(p.tokens[cue].lemma()))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean runsOver(Passage p, Span content, int cue) {
        return content.contains(p.tokens[cue].span())
                && content.begin() < p.tokens[cue - 2].span().begin();
    }

    /** Ends before the comma, or with it, or with the mark beside it. */
    private static boolean runsUpTo(Passage p, Span content, int cue) {
        return content.end() <= p.tokens[cue].span().begin() && p.firstAt(content.end()) >= cue - 2;
    }

    private static AttributionSpans cut(AttributionSpans one, int end) {
        List<Span> content = one.content().stream()
                .filter(span -> span.begin() < end)
                .map(span -> span.end() <= end ? span : new Span(span.begin(), end))
                .toList();
        return one.withContent(content);
    }

    private static AttributionSpans spokenBy(AttributionSpans one, AttributionSpans before) {
        return one.source().isEmpty()
                ? new AttributionSpans(before.source(), one.cue(), one.content(), one.confidence())
                : one;
    }
}
