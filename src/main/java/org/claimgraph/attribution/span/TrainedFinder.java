package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.AttributionFinder;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.text.Span;

/** Finds attributions with a trained {@link SpanModel}: cues, source and content of each, verdict. */
public final class TrainedFinder implements AttributionFinder {

    private static final Comparator<AttributionSpans> ORDER = Comparator.comparing(TrainedFinder::first);

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
        this.partTagger = new PartTagger(model.parts);
        this.judge = new Judge(model.judge);
        this.least = least;
    }

    @Override
    public List<AttributionSpans> find(Analysis analysis) {
        List<AttributionSpans> found = new ArrayList<>();
        for (Passage passage : Passages.of(analysis)) {
            found.addAll(inPassage(passage));
        }
        found.sort(ORDER);
        return found;
    }

    private List<AttributionSpans> inPassage(Passage p) {
        byte[] grades = new byte[p.size];
        for (int i = 0; i < p.size; i++) {
            grades[i] = model.lexicon.grade(p, i);
        }
        CueMap map = new CueMap(p, cueFinder.find(p, new CueFeatures(p, grades)));
        List<Draft> drafts = new ArrayList<>();
        for (int c = 0; c < map.cues.size(); c++) {
            drafts.add(partTagger.draft(map, c));
        }
        double[] verdicts = judge.judge(p, drafts);
        return Verdict.accepted(drafts, verdicts, least).stream()
                .map(i -> spans(p, drafts.get(i), model.calibration.of(verdicts[i])))
                .toList();
    }

    private static AttributionSpans spans(Passage p, Draft draft, double confidence) {
        return new AttributionSpans(
                spans(p, draft.source()),
                List.of(p.span(draft.cue().begin(), draft.cue().end())),
                spans(p, draft.content()),
                confidence);
    }

    private static List<Span> spans(Passage p, List<int[]> ranges) {
        return ranges.stream().map(range -> p.span(range[0], range[1])).toList();
    }

    private static Span first(AttributionSpans spans) {
        List<Span> all = new ArrayList<>(spans.source());
        all.addAll(spans.cue());
        all.addAll(spans.content());
        return all.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
