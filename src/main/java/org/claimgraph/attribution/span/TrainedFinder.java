package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.AttributionFinder;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/** Finds attributions with a trained {@link SpanModel}: cues, source and content of each, verdict. */
public final class TrainedFinder implements AttributionFinder {

    private static final Comparator<AttributionSpans> ORDER = Comparator.comparing(TrainedFinder::first)
            .thenComparing(one -> one.cue().isEmpty() ? first(one) : one.cue().getFirst());

    /** Contents shorter than this hold no attribution worth finding. */
    private static final int SHORTEST_HOLDER = 7;

    private static final double LEAST_INSIDE = 0.5;

    /** What is not wholly in quotation marks must be surer: they are the best evidence that somebody said it. */
    private static final double LEAST_UNQUOTED = 0.3;

    /** A thing ("the two-state plan") is less of a claim than a proposition, and must be surer still. */
    private static final double LEAST_FOR_A_THING = 0.4;

    /** An unquoted content that is nobody's in the text is less of a claim too. */
    private static final double LEAST_WITHOUT_SOURCE = 0.34;

    private static final Set<String> AIMING = Set.of("seek", "try", "attempt", "strive", "struggle");
    private static final Set<String> SILENT = Set.of("PRON", "PUNCT");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "you");

    private final SpanModel model;
    private final CueFinder cueFinder;
    private final PartTagger partTagger;
    private final Judge judge;
    private final double least;

    public TrainedFinder(SpanModel model) {
        this(model, Verdict.LEAST);
    }

    /** @param least the judge's probability from which a draft counts */
    TrainedFinder(SpanModel model, double least) {
        this.model = model;
        this.cueFinder = new CueFinder(model.cues);
        this.partTagger = new PartTagger(model.parts, new Ranker(model.ranker));
        this.judge = new Judge(model.firstLook, model.secondLook);
        this.least = least;
    }

    @Override
    public List<AttributionSpans> find(Analysis analysis) {
        List<Reading> readings = new ArrayList<>();
        for (Passage passage : Passages.of(analysis, model.clusters)) {
            readings.add(read(passage, least));
        }
        List<AttributionSpans> found = new ArrayList<>(Continuation.join(readings));
        for (Reading reading : readings) {
            reading.found().forEach(outer -> found.addAll(inside(reading.passage(), outer)));
        }
        return distinct(found);
    }

    /** A cue found both in the paragraph and in the content around it counts once, by the surer reading. */
    private static List<AttributionSpans> distinct(List<AttributionSpans> found) {
        Map<List<Span>, AttributionSpans> byCue = new LinkedHashMap<>();
        List<AttributionSpans> distinct = new ArrayList<>();
        for (AttributionSpans one : found) {
            if (one.cue().isEmpty()) {
                distinct.add(one);
            } else {
                byCue.merge(
                        one.cue(), one, (first, second) -> second.confidence() > first.confidence() ? second : first);
            }
        }
        distinct.addAll(byCue.values());
        distinct.sort(ORDER);
        return distinct;
    }

    private Reading read(Passage p, double leastWanted) {
        byte[] grades = grades(p);
        CueMap map = new CueMap(p, cueFinder.find(p, new CueFeatures(p, grades)));
        List<Draft> drafts = partTagger.drafts(map);
        double[] verdicts = judge.judge(p, drafts);
        List<AttributionSpans> found = Verdict.accepted(p, drafts, verdicts, leastWanted).stream()
                .filter(i -> saysSomething(p, drafts.get(i)))
                .filter(i -> verdicts[i] >= leastFor(p, drafts.get(i)) && !isAim(p, drafts.get(i), grades))
                .map(i -> Reading.spans(p, drafts.get(i), model.calibration.of(verdicts[i])))
                .map(one -> Glosses.without(p, Narration.without(p, one)))
                .map(one -> isDay(p, one) ? one.withoutSource() : one)
                .sorted(ORDER)
                .toList();
        return new Reading(p, drafts, WholeQuotations.complete(p, Continuatives.apart(p, found)));
    }

    /** "Detained them": a content of pronouns alone is no claim that anybody could look up. */
    private static boolean saysSomething(Passage p, Draft draft) {
        return inContent(draft, i -> !SILENT.contains(p.tokens[i].upos()));
    }

    /**
     * "Seeks to unite them": an aim that deeds reach, which the writer tells of. Of such people marked 31 in 72, of "seeks to reassure
     * them", with a verb that is a cue itself at times, 27 in 40.
     */
    private static boolean isAim(Passage p, Draft draft, byte[] grades) {
        int to = draft.contentTokens().nextSetBit(0);
        return to >= 0
                && AIMING.contains(p.tokens[draft.cue().head()].lemma())
                && p.tokens[to].form().equals("to")
                && !inContent(draft, p::inQuote)
                && IntStream.range(to, p.size)
                        .filter(p::isVerb)
                        .limit(1)
                        .anyMatch(act -> act > to && grades[act] < CueLexicon.LIKELY);
    }

    private static double leastFor(Passage p, Draft draft) {
        if (!inContent(draft, i -> !p.inQuote(i) && p.upos[i] != Relations.PUNCT)) {
            return Verdict.LEAST;
        }
        boolean proposition = inContent(draft, i -> p.isVerb(i) || p.inQuote(i));
        double unquoted = draft.source().isEmpty() ? LEAST_WITHOUT_SOURCE : LEAST_UNQUOTED;
        return proposition ? unquoted : LEAST_FOR_A_THING;
    }

    private static boolean inContent(Draft draft, IntPredicate wanted) {
        return draft.contentTokens().stream().anyMatch(wanted);
    }

    /** In "who on Sunday said" the tree may take the day for the subject; days do not speak. */
    private static boolean isDay(Passage p, AttributionSpans one) {
        return one.source().size() == 1
                && WEEKDAYS.contains(one.source().getFirst().in(p.text()).toLowerCase(Locale.ROOT));
    }

    private byte[] grades(Passage p) {
        byte[] grades = new byte[p.size];
        for (int i = 0; i < p.size; i++) {
            grades[i] = model.lexicon.grade(p, i);
        }
        return grades;
    }

    /** What the content of an attribution itself ascribes to others: each fragment read as a passage of its own. */
    private List<AttributionSpans> inside(Passage p, AttributionSpans outer) {
        List<AttributionSpans> found = new ArrayList<>();
        for (Span fragment : outer.content()) {
            int begin = p.firstAt(fragment.begin());
            int end = p.firstAt(fragment.end());
            if (end - begin >= SHORTEST_HOLDER && mayHold(p, begin, end)) {
                read(p.part(begin, end, model.clusters), LEAST_INSIDE).found().stream()
                        .filter(inner -> !isSpeakersOwn(p, inner))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private boolean mayHold(Passage p, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (model.lexicon.grade(p, i) >= CueLexicon.LIKELY) {
                return true;
            }
        }
        return false;
    }

    /** "I think", "we believe": the speaker's words about the speaker, no other voice. */
    private static boolean isSpeakersOwn(Passage p, AttributionSpans inner) {
        return inner.source().isEmpty()
                || FIRST_PERSON.contains(inner.source().get(0).in(p.text()).toLowerCase(Locale.ROOT));
    }

    private static Span first(AttributionSpans spans) {
        List<Span> all = new ArrayList<>(spans.source());
        all.addAll(spans.cue());
        all.addAll(spans.content());
        return all.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
