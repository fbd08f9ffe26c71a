package org.claimgraph.clean;

import static org.claimgraph.clean.Cleaning.blocks;
import static org.claimgraph.clean.Cleaning.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.read.RawArticle.Format;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {

    @Test
    void tellsAMarkdownArticleFromItsFurniture() {
        Document document = text("""
                # Ferry Company Blames Storm for Delays

                By [Ann Lee for AFP](#)

                March 3, 2021

                **Bo Ray / AFP**

                The ferry company said on Monday that the storm had damaged two of its ships.

                **Related article:** [Harbour closed](#)

                ## **'No danger'**

                "Nobody was in danger," the captain said after the ship came in.

                Original url:

                <https://www.themoscowtimes.com/2021/03/03/ferry-a1>
                """);
        assertEquals(
                List.of(
                        "HEADLINE Ferry Company Blames Storm for Delays",
                        "BYLINE By [Ann Lee for AFP](#)",
                        "BYLINE March 3, 2021",
                        "CAPTION Bo Ray / AFP",
                        "PARAGRAPH The ferry company said on Monday that the storm had damaged two of its ships.",
                        "BOILERPLATE **Related article:** [Harbour closed](#)",
                        "HEADING 'No danger'",
                        "PARAGRAPH \"Nobody was in danger,\" the captain said after the ship came in.",
                        "BOILERPLATE Original url:",
                        "BOILERPLATE <https://www.themoscowtimes.com/2021/03/03/ferry-a1>"),
                blocks(document));
        assertEquals(
                new Metadata(
                        Optional.of("Ferry Company Blames Storm for Delays"),
                        Optional.of("The Moscow Times"),
                        Optional.of("Ann Lee"),
                        Optional.of("AFP"),
                        Optional.of(LocalDate.of(2021, 3, 3)),
                        Optional.of("https://www.themoscowtimes.com/2021/03/03/ferry-a1"),
                        "en"),
                document.metadata());
    }

    @Test
    void joinsHardWrappedLines() {
        assertEquals(
                List.of(
                        "PARAGRAPH The port\nauthority said on Friday that the pier would be closed for\nthree days.",
                        "BOILERPLATE Also Read: Pier reopens",
                        "PARAGRAPH By Monday the\nfirst ships were back and the crews went to\nwork."),
                blocks(text("""
                        The port
                        authority said on Friday that the pier would be closed for
                        three days.

                        Also Read: Pier reopens

                        By Monday the
                        first ships were back and the crews went to
                        work.
                        """)));
    }

    @Test
    void silencesCaptionsSharingAndAllAfterYouMightAlsoLike() {
        assertEquals(
                List.of(
                        "BOILERPLATE Skip to content",
                        "HEADLINE Pier closed after storm damage",
                        "CAPTION Waves hit the pier in the old harbour",
                        "CAPTION Image: Reuters/B. Ray",
                        "BOILERPLATE Share this articleComments",
                        "PARAGRAPH The pier has been closed since the storm, the port authority said.",
                        "CAPTION Workers repair the pier while a crane liftsImage: agency/press/C. Dee",
                        "PARAGRAPH Repairs will take three weeks, it added in a statement.",
                        "BYLINE ab/cd (AP, dpa)",
                        "BOILERPLATE You might also like",
                        "BOILERPLATE Minister says pier is safe"),
                blocks(text("""
                        1. Skip to content

                        Pier closed after storm damage

                        Waves hit the pier in the old harbour
                        Image: Reuters/B. Ray

                        Share this articleComments

                        The pier has been closed since the storm, the port authority said.

                        Workers repair the pier while a crane liftsImage: agency/press/C. Dee

                        Repairs will take three weeks, it added in a statement.

                        ab/cd (AP, dpa)

                        You might also like

                        Minister says pier is safe
                        """)));
    }

    /** What was read as prose in real articles; the sentences are ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement:",
                "Advertisement Continue reading the main story",
                "Image copyright Isle Press Image caption The mayor says the pier will stay shut",
                "Enlarge this image toggle caption Bo Ray for the Gazette",
                "The harbour master speaks on the pier, March 3, 2021. (Bo Ray/Reuters)",
                "The mayor said the pier was sound. [File: Bo Ray/AFP]",
                "The harbour master speaks on the pier (Reuters: Bo Ray)",
                "A ferry that sank on Monday is lifted. (Harbour Office via AP)",
                "The harbour master is under pressure. | Bo Ray/Getty Images",
                "JUST WATCHED Mayor: The pier is sound Replay More Videos 02:11",
                "CLOSE The mayor said on Monday that the pier was sound. Gazette Video",
                "( Also on GAZETTE: Mayor says the pier is sound)",
                "Contributing: Ann Lee; the Isle Press",
                "Ann Lee, Bo Ray and Cy Dow contributed reporting from the isles.",
                "Isle Press writers Ann Lee and Bo Ray in Port Hale contributed to this report.",
                "Read or Share this story: https://news.example/a1",
                "7 years ago",
                "[pullquote]",
                "ANALYSIS/OPINION:",
                "Harbour strike:What the mayor says you need to know",
                "Facebook Twitter Pinterest The mayor says no. Photograph: Bo Ray",
                "Get the Harbour Brief, with what the mayor says, in your inbox every morning.",
                "Harbour Brief Email Sign Up By signing up you agree to receive letters from us.",
                "To hear what the mayor said, click here.",
                "Ann Lee is the Gazette's harbour reporter. Follow her on Twitter @annlee.",
                "Send tips to harbour@news.example.",
                "Newsletter Sign Up Please verify you're not a robot by clicking the box. Thank you for subscribing.",
                "The Gazette is a nonprofit newsroom. Sign up to receive our biggest stories.",
                "Stay up to date with the mayor. Sign up for our new newsletter.",
                "All the news the mayor reads. This site is protected by recaptcha",
                "We keep the harbour honest. Subscribe now.",
                "Support local journalism.",
                "The opinions expressed by columnists are their own and do not represent the views of the Gazette.",
                "This article is more than 3 years old",
                "This is a rush transcript. Copy may not be in its final form.",
                "Slideshow (4 Images)",
                "The mayor said the pier was sound. Hide Caption 4 of 6 Photos: The pier",
                "This report contains material from the Isle Press."
            })
    void silencesWhatIsNotTheArticle(String furniture) {
        Document document = text("The ferries stayed in port on Monday.\n\n" + furniture
                + "\n\nThe harbour master said that nobody would sail.\n");
        assertEquals(
                List.of(true, false, true),
                document.blocks().stream().map(block -> block.kind().isProse()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facebook, Twitter and the mayor said that the pier was sound.",
                "Close to the pier the mayor said that nobody would sail.",
                "The strike contributed to the town's debts, the mayor said.",
                "The mayor had a plan: Nobody would sail before noon.",
                "Ferries (and trams) stood still, a union said (it speaks for both).",
                "Islanders can sign up for the ferry lottery now, the mayor said.",
                "Residents were asked to sign up to receive a letter when the pier opens.",
                "The views expressed by the mayor shocked the harbour master."
            })
    void letsProseSpeakThatBeginsLikeFurniture(String prose) {
        Document document = text("The ferries stayed in port on Monday.\n\n" + prose + "\n");
        assertEquals(BlockKind.PARAGRAPH, document.blocks().getLast().kind());
    }

    @Test
    void silencesTheListUnderAPointerAndNoMore() {
        assertEquals(List.of("PARAGRAPH", "BOILERPLATE", "BOILERPLATE", "BOILERPLATE", "PARAGRAPH"), kinds(text("""
                        The ferries stayed in port on Monday.

                        READ MORE:

                        Mayor says the pier is sound

                        Ferry firm blames the harbour master

                        The harbour master said that nobody would sail.
                        """)));
    }

    @Test
    void silencesACaptionThatIsJoinedToTheTitle() {
        String content = "The harbour master says he is sorry. Ferries to stay in port until the weekend\n\n"
                + "The ferries stayed in port on Monday.\n";
        assertEquals(
                List.of("CAPTION", "PARAGRAPH"),
                kinds(Cleaning.document(Cleaning.result(
                        Format.TEXT, content, Map.of("title", "Ferries to stay in port until the weekend")))));
    }

    @Test
    void findsTheHeadlinesThatAPageShowsBesideAName() {
        Document document = text("""
                Mayor Anna Berg Anna (Annie) BergHarbour vote delayed | 'No deal,' says Moe Ferry owner sues MORE (Ind.) met Carl MoeCarl Olaf MoeMoe quits ferry firm MORE’s lawyer and Nils Dahl Nils Dahl Ferries to sail again MORE.
                """);
        Block block = document.blocks().getFirst();
        assertEquals(
                List.of("Mayor Anna Berg", " (Ind.) met Carl Moe", "’s lawyer and Nils Dahl", "."),
                block.without(block.span()).stream()
                        .map(part -> part.in(document.text()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg asked for MORE ferries, and Carl Moe for MORE still.",
                "Anna Berg met Anna Moe and wanted to see MORE of her.",
                "MAYOR BERG SPOKE OF BERGEN AND OF MORE FERRIES."
            })
    void takesAPlainMoreForAWordOfTheText(String prose) {
        assertEquals(List.of(), text(prose + "\n").blocks().getFirst().insertions());
    }

    private static List<String> kinds(Document document) {
        return document.blocks().stream().map(block -> block.kind().name()).toList();
    }

    @Test
    void bridgesABlankLineInsideASentence() {
        assertEquals(
                List.of(
                        "PARAGRAPH The captain made his first trip since the accident of Aug. 9\n\nnear the old harbour."),
                blocks(text("The captain made his first trip since the accident of Aug. 9\n\nnear the old harbour.")));
    }

    @Test
    void countsOffsetsInTheTextAsItIs() {
        String content = "\uFEFFFerry 😀 late again today\r\n\r\nThe mayor said it was “not a problem” for her.\r\n";
        Document document = text(content);
        assertEquals(content, document.text());
        assertEquals(
                List.of(
                        "HEADLINE Ferry 😀 late again today",
                        "PARAGRAPH The mayor said it was “not a problem” for her."),
                blocks(document));
    }

    @Test
    void findsTheAgencyInADateline() {
        assertEquals(
                Optional.of("AP"),
                text("OLDPORT, March 3 (AP) — The ferry company said on Monday that two ships were damaged.")
                        .metadata()
                        .agency());
    }

    @Test
    void rejectsWhatIsOnlyFurniture() {
        assertInstanceOf(
                CleanResult.Rejected.class,
                Cleaning.result(Format.TEXT, "Share this article\n\nAdvertisement\n", Map.of()));
    }
}
