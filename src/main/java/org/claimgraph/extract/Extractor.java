package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.analyse.Analyser;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.AttributionFinder;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.attribution.Attributor;
import org.claimgraph.attribution.CarriedQuotation;
import org.claimgraph.attribution.WithoutInsertions;
import org.claimgraph.clean.CleanResult;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.date.TimeTagger;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.Speech;
import org.claimgraph.event.EventFinder;
import org.claimgraph.extract.Result.Extracted;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.proposition.PropositionFinder;
import org.claimgraph.read.RawArticle;
import org.claimgraph.read.ReadResult;
import org.claimgraph.text.Document;

/**
 * The one function from an article to what is known of it: pure, deterministic, safe for many threads. The command line, the
 * server and a cluster call this and nothing else.
 */
public record Extractor(
        Cleaner cleaner,
        Analyser analyser,
        TimeTagger times,
        AttributionFinder finder,
        EntityResolver resolver,
        Attributor attributor,
        EventFinder events) {

    /** What a reader yielded, taken to its end: articles are extracted, what the reader skipped is passed on. */
    public Result extract(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> extract(read.article());
            case ReadResult.Skipped skip -> new Skipped(skip.location(), skip.reason(), skip.remedy());
        };
    }

    public Result extract(RawArticle article) {
        return switch (cleaner.clean(article)) {
            case CleanResult.Cleaned cleaned -> new Extracted(article.location(), extract(cleaned.document()));
            case CleanResult.Rejected rejected ->
                new Skipped(rejected.location(), rejected.reason(), rejected.remedy());
        };
    }

    public Extraction extract(Document document) {
        Analysis analysis = analyser.analyse(document);
        List<TimeExpression> expressions = times.tag(analysis);
        List<AttributionSpans> spans =
                WithoutInsertions.of(document, CarriedQuotation.freed(analysis, finder.find(analysis)));
        Entities entities = resolver.resolve(analysis, speeches(spans));
        List<Attribution> attributions = attributor.attribute(analysis, spans, entities, expressions);
        return new Extraction(
                analysis,
                expressions,
                entities,
                attributions,
                PropositionFinder.find(analysis, expressions, entities, attributions),
                events.find(analysis, expressions, entities, attributions));
    }

    /** The attributions as entity resolution needs them. */
    public static List<Speech> speeches(List<AttributionSpans> spans) {
        return spans.stream()
                .map(words -> new Speech(words.source(), words.cue(), words.content()))
                .toList();
    }
}
