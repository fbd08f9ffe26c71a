package org.claimgraph.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.claimgraph.attribution.Attributor;
import org.claimgraph.clean.Cleaner;
import org.claimgraph.clean.LanguageDetector;
import org.claimgraph.cli.Pipeline;
import org.claimgraph.cluster.ArticleFunction.Outcome.DeadLetter;
import org.claimgraph.date.TimeTagger;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.Identities;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.event.EventFinder;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Result.Skipped;
import org.claimgraph.rdf.ExtractionMapper;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.read.RawArticle;
import org.claimgraph.read.ReadResult;
import org.junit.jupiter.api.Test;

class ArticleFunctionTest {

    @Test
    void aFaultOfTheProgramCostsOneArticleAndNoTask() {
        Extractor faulty = new Extractor(
                new Cleaner(LanguageDetector.NONE),
                document -> {
                    throw new IndexOutOfBoundsException("7");
                },
                new TimeTagger(),
                analysis -> List.of(),
                new EntityResolver(new Gazetteer(List.of(), List.of(), List.of()), Identities.NONE),
                new Attributor(),
                new EventFinder());
        Pipeline pipeline = new Pipeline(faulty, new ExtractionMapper(new IriMinter(IriMinter.DEFAULT_BASE), "test"));
        RawArticle article = new RawArticle(
                "a",
                "crawl.warc, record 17",
                RawArticle.Format.TEXT,
                "The mayor spoke of the harbour on Monday, and she said that it would open again.\n",
                Map.of());
        assertEquals(
                new DeadLetter(new Skipped(
                        "crawl.warc, record 17",
                        "the program failed on it: java.lang.IndexOutOfBoundsException: 7",
                        "This is a fault of the program; please report it with the article.")),
                new ArticleFunction(pipeline).apply(new ReadResult.Read(article, List.of())));
    }
}
