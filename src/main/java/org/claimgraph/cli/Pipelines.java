package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.claimgraph.analyse.Models;
import org.claimgraph.analyse.NameTagger;
import org.claimgraph.analyse.StandardAnalyser;
import org.claimgraph.attribution.Attributor;
import org.claimgraph.attribution.span.SpanModel;
import org.claimgraph.attribution.span.TrainedFinder;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.clean.LanguageDetector;
import org.claimgraph.date.TimeTagger;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.event.EventFinder;
import org.claimgraph.extract.Extractor;
import org.claimgraph.rdf.ExtractionMapper;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.rdf.KnownOrganizations;
import org.claimgraph.rdf.gazetteer.GazetteerReader;

/** Wires the extractor from the models, lexicons and gazetteer that come with the program. */
final class Pipelines {

    private Pipelines() {}

    /** @param gazetteers the user's own, added to ours */
    static Pipeline standard(List<Path> gazetteers) {
        Gazetteer gazetteer = GazetteerReader.withOwn(gazetteers);
        Extractor extractor = new Extractor(
                new Cleaner(LanguageDetector.NONE),
                new StandardAnalyser(Models.syntax(), NameTagger.NONE),
                new TimeTagger(),
                new TrainedFinder(SpanModel.load()),
                new EntityResolver(gazetteer),
                new Attributor(),
                new EventFinder());
        return new Pipeline(extractor, new ExtractionMapper(new IriMinter(IriMinter.DEFAULT_BASE), Version.number(), new KnownOrganizations(gazetteer)));
    }
}
