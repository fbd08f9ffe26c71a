package org.claimgraph.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.claimgraph.analyse.Models;
import org.claimgraph.analyse.StandardAnalyser;
import org.claimgraph.attribution.corpus.GoldArticle;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped model on sentences of our own, in the styles that news is written in. */
class TrainedFinderTest {

    private static TrainedFinder finder;
    private static StandardAnalyser analyser;

    @BeforeAll
    static void load() {
        assumeTrue(Models.has("attribution.bin") && Models.has("syntax.bin"), "models are not built yet");
        finder = new TrainedFinder(SpanModel.load());
        analyser = new StandardAnalyser();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The ministry said on Monday that the border would stay closed. | The ministry | said | that the border would stay closed",
                "“We will rebuild every bridge,” Minister Ewa Nowak said. | Minister Ewa Nowak | said | “We will rebuild every bridge,”",
                "“We are tired,” said Tomas Berg, a nurse from Oslo. “We need a break.” | Tomas Berg, a nurse from Oslo | said | “We are tired,” // “We need a break.”",
                "According to the police, three men were arrested. | the police | According to | three men were arrested",
                "He denied that he had taken any money. | He | denied | that he had taken any money",
                "The talks have failed, the Kremlin said in a statement. | the Kremlin | said in a statement | The talks have failed",
                "“The border stays closed until further notice,” a statement from the ministry read. | a statement from the ministry | read | “The border stays closed until further notice,”",
                "The envoy told reporters: “There is no deal.” | The envoy | told | “There is no deal.”",
                "KOWALSKI: We will not sign this paper because it hurts our farmers. | KOWALSKI | : | We will not sign this paper because it hurts our farmers",
            })
    void findsSourceCueAndContent(String text, String source, String cue, String content) {
        assertEquals(List.of(source + "|" + cue + "|" + content), found(text));
    }

    @Test
    void findsNothingWhereNothingIsAscribed() {
        assertEquals(List.of(), found("The train left the station at noon and arrived two hours later."));
    }

    @Test
    void findsTheInnerVoiceToo() {
        List<String> found = found("The agency reported that the president said that the army would withdraw.");
        assertEquals(2, found.size(), found::toString);
    }

    @Test
    void whatIsAddedStandsBesideWhatWasSaid() {
        List<String> found = found("The mayor said that the bridge was closed, adding that repairs would take a year.");
        assertEquals(
                List.of("The mayor|said|that the bridge was closed", "The mayor|adding|that repairs would take a year"),
                found);
    }

    @Test
    void whatIsAddedAfterAQuotationStandsBesideIt() {
        List<String> found = found(
                "The Kremlin said that such steps “are hurting the people of both countries,” adding that talks would go on.");
        assertEquals(
                List.of(
                        "The Kremlin|said|that such steps “are hurting the people of both countries,”",
                        "The Kremlin|adding|that talks would go on"),
                found);
    }

    @Test
    void aQuotationThatGoesOnInTheNextParagraphBelongsToTheSameSpeaker() {
        String text = "“We lost the first match,” the coach said. “We were slow.\n\n“But we will win the second one.”";
        List<String> found = found(text);
        assertEquals(
                List.of(
                        "the coach|said|“We lost the first match,” // “We were slow. // “But we will win the second one.”"),
                found);
    }

    @Test
    void aQuotationInTheNextSentenceBelongsToWhoWasQuotedInTheOneBefore() {
        List<String> found = found("''We were slow,'' the coach said, rubbing his hands in the cold. "
                + "''That is no excuse. We will win the next one.''");
        assertEquals(
                List.of("the coach|said|''We were slow,'' // ''That is no excuse. We will win the next one.''"), found);
    }

    @Test
    void aQuotationThatSomebodyElseIsCreditedWithStaysTheirs() {
        List<String> found = found("“We were slow,” the coach said. “You were lazy,” the mayor replied.");
        assertEquals(List.of("the coach|said|“We were slow,”", "the mayor|replied|“You were lazy,”"), found);
    }

    @Test
    void aLongQuotationBeforeItsSpeakerIsTakenWhole() {
        String quotation =
                "“We came here in the spring. The roads were gone and the wells were dry. Nobody in the capital "
                        + "had told us what was waiting for us on the other side of the hills. We built the first house from the "
                        + "stones of the old mill. We built the second one from what was left of the bridge. Then the rain came "
                        + "and we began again. I would do it all once more,”";
        assertEquals(List.of("she|said|" + quotation), found(quotation + " she said."));
    }

    @Test
    void theWritersOwnCommentIsLeftOut() {
        List<String> found = found(
                "The minister stressed the importance of the alliance, which was founded in 1994 and has six members.");
        assertEquals(List.of("The minister|stressed|the importance of the alliance"), found);
    }

    @Test
    void aLastAppositionIsTheWritersToo() {
        List<String> found = found("The police said that the men were smugglers, a small gang from the coast.");
        assertEquals(List.of("The police|said|that the men were smugglers"), found);
    }

    @Test
    void anArticleWithinAListIsNoApposition() {
        List<String> found = found("The mayor said that he would invite the minister, a doctor, and two teachers.");
        assertEquals(List.of("The mayor|said|that he would invite the minister, a doctor, and two teachers"), found);
    }

    @Test
    void whatGoesOnBesideAThingIsTheWritersToo() {
        List<String> found =
                found("The senator criticized the mayor's plan, with shops closing all over the old town.");
        assertEquals(List.of("The senator|criticized|the mayor's plan"), found);
    }

    @Test
    void figuresOfAPollAreItsOwn() {
        List<String> found =
                found("The poll found strong support for the mayor, with 56 percent of voters backing him.");
        assertEquals(
                List.of("The poll|found|strong support for the mayor, with 56 percent of voters backing him"), found);
    }

    @Test
    void anAimIsNoClaimUnlessWordsReachIt() {
        assertEquals(List.of(), found("The company has sought to spread its risks by opening shops in other towns."));
        assertEquals(
                List.of("The company|sought|to reassure its customers that the shops would stay open"),
                found("The company sought to reassure its customers that the shops would stay open."));
    }

    private static List<String> found(String text) {
        GoldArticle article = new GoldArticle("t", text, List.of());
        return finder.find(analyser.analyse(article.document())).stream()
                .map(one -> words(text, one.source()) + "|" + cue(text, one.cue()) + "|" + words(text, one.content()))
                .toList();
    }

    private static String cue(String text, List<Span> spans) {
        return spans.isEmpty() ? "" : spans.get(0).in(text).split(" (?=reporters|on )")[0];
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" // ", spans.stream().map(span -> span.in(text)).toList());
    }
}
