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
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.junit.jupiter.api.Test;

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
