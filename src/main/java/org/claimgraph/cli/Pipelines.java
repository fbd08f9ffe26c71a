package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.analyse.Models;
import org.claimgraph.analyse.NameType;
import org.claimgraph.analyse.OpenNlpLanguageDetector;
import org.claimgraph.analyse.StandardAnalyser;
import org.claimgraph.analyse.name.KnownNames;
import org.claimgraph.analyse.name.NameFinder;
import org.claimgraph.analyse.name.NameModels;
import org.claimgraph.analyse.name.NamesInDocument;
import org.claimgraph.attribution.Attributor;
import org.claimgraph.attribution.span.SpanModel;
import org.claimgraph.attribution.span.TrainedFinder;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.date.TimeTagger;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Identities;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.event.EventFinder;
import org.claimgraph.extract.Extractor;
import org.claimgraph.rdf.Detail;
import org.claimgraph.rdf.ExtractionMapper;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.rdf.KnownOrganizations;
import org.claimgraph.rdf.gazetteer.GazetteerReader;
import org.claimgraph.rdf.gazetteer.SameAsReader;

/** Wires the extractor from the models, lexicons and gazetteer that come with the program. */
public final class Pipelines {

    private Pipelines() {}

    static Pipeline standard(InputOptions options) {
        return standard(options.articles());
    }

    /** As the user asked for it. */
    public static Pipeline standard(ArticleOptions options) {
        return standard(
                options.gazetteers(),
                options.sameAs().map(SameAsReader::read).orElse(Identities.NONE),
                options.cleaner(),
                options.detail());
    }

    /** @param gazetteers the user's own, added to ours */
    static Pipeline standard(List<Path> gazetteers) {
        return standard(gazetteers, Identities.NONE, new Cleaner(new OpenNlpLanguageDetector()), Detail.FULL);
    }

    private static Pipeline standard(List<Path> gazetteers, Identities identities, Cleaner cleaner, Detail detail) {
        Gazetteer gazetteer = GazetteerReader.withOwn(gazetteers);
        Extractor extractor = new Extractor(
                cleaner,
                new StandardAnalyser(Models.syntax(), new NamesInDocument(nameFinder(gazetteer))),
                new TimeTagger(),
                new TrainedFinder(SpanModel.load()),
                new EntityResolver(gazetteer, identities),
                new Attributor(),
                new EventFinder());
        return new Pipeline(
                extractor,
                new ExtractionMapper(
                        new IriMinter(IriMinter.DEFAULT_BASE),
                        Version.number(),
                        new KnownOrganizations(gazetteer),
                        detail));
    }

    /** The name finder, told the names of the gazetteer. */
    static NameFinder nameFinder(Gazetteer gazetteer) {
        Map<List<String>, NameType> known = new TreeMap<>(Comparator.comparing(words -> String.join(" ", words)));
        for (Entry entry : gazetteer.entries()) {
            Stream.concat(Stream.of(entry.label()), entry.names().stream())
                    .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                    .forEach(name -> known.putIfAbsent(List.of(name.split(" ")), type(entry.type())));
        }
        return new NameFinder(NameModels.shared(), new KnownNames(known));
    }

    private static NameType type(EntityType type) {
        return switch (type) {
            case PERSON -> NameType.PERSON;
            case ORGANIZATION -> NameType.ORGANIZATION;
            case GEOPOLITICAL, PLACE -> NameType.LOCATION;
            case UNNAMED -> throw new IllegalArgumentException("a gazetteer has no unnamed entries");
        };
    }
}
