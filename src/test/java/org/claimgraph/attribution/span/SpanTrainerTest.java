package org.claimgraph.attribution.span;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Learns from some hundred sentences of a toy language of news, without any model. */
class SpanTrainerTest {

    private static final String[] WHO = {"Mira", "Tomas", "Anja", "Pavel", "Ruth"};
    private static final String[] SAYS = {"said", "warned", "claimed"};
    private static final String[] WHAT = {
        "the bridge is safe", "prices will rise", "nobody was hurt", "the talks failed"
    };
    private static final String[] DOES = {"visited the harbour today", "opened a new school", "left for home"};

    private static SpanModel model;

    @BeforeAll
    static void train() {
        model = trained();
    }

    @Test
    void findsWhoSaidWhatInASentenceItHasNotSeen() {
        String text = "Oskar said that the bridge is safe.";
        assertEquals(List.of("Oskar|said|that the bridge is safe"), found(new TrainedFinder(model), text));
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws IOException {
        assertArrayEquals(bytes(model), bytes(trained()));
    }

    @Test
    void findsTheSameAfterWritingAndReading() throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes(model))));
        TrainedFinder read = new TrainedFinder(SpanModel.read(in, Clusters.none()));
        String text = "Mira warned that prices will rise.";
        assertEquals(found(new TrainedFinder(model), text), found(read, text));
    }

    private static SpanModel trained() {
        List<GoldArticle> articles = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            articles.add(article(i));
        }
        return new SpanTrainer(articles, new ToyAnalyser(), Clusters.none(), step -> {}).train();
    }

    private static GoldArticle article(int i) {
        String who = WHO[i % WHO.length];
        String cue = SAYS[i % SAYS.length];
        String content = "that " + WHAT[i % WHAT.length];
        String said = who + " " + cue + " " + content + ".";
        String text = said + "\n" + WHO[(i + 2) % WHO.length] + " " + DOES[i % DOES.length] + ".";
        int begin = who.length() + 1;
        return new GoldArticle(
                "a" + i,
                text,
                List.of(new AttributionSpans(
                        List.of(new Span(0, who.length())),
                        List.of(new Span(begin, begin + cue.length())),
                        List.of(new Span(begin + cue.length() + 1, said.length() - 1)),
                        1)));
    }

    private static byte[] bytes(SpanModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static List<String> found(TrainedFinder finder, String text) {
        GoldArticle article = new GoldArticle("t", text, List.of());
        return finder.find(new ToyAnalyser().analyse(article.document())).stream()
                .map(one -> words(text, one.source()) + "|" + words(text, one.cue()) + "|" + words(text, one.content()))
                .toList();
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" // ", spans.stream().map(span -> span.in(text)).toList());
    }
}
