package org.claimgraph.clean;

import static org.claimgraph.clean.Cleaning.blocks;
import static org.claimgraph.clean.Cleaning.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.junit.jupiter.api.Test;

class PageCleanerTest {

    private static final String FIRST = "The harbour master said on Monday that the pier, which the storm had damaged, "
            + "would stay closed for at least three weeks.";
    private static final String SECOND =
            "Fishermen were angry. \"We learned of it from the radio,\" said one of them, who "
                    + "has worked there for thirty years.";

    private static final String PAGE = """
            <html lang="en-GB"><head><title>Pier stays closed | Harbour Post</title>
            <meta property="og:title" content="Pier stays closed"><meta property="og:site_name" content="Harbour Post">
            <link rel="canonical" href="https://post.example/pier">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "NewsArticle",
            "headline": "Pier stays closed", "datePublished": "2021-03-03T22:00:00-05:00",
            "author": [{"@type": "Person", "name": "Ann Lee"}]}]}</script></head>
            <body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav>
            <div class="wrap"><h1>Pier stays closed</h1><div class="byline">By Ann Lee</div>
            <div class="story-body"><figure><img src="p.jpg"><figcaption>Waves at the pier on Monday.</figcaption></figure>
            <p>%s</p><div class="related-links"><p>Minister promises money for all the harbours of the coast, he says.</p></div>
            <h2>Anger</h2><p>%s <a class="tag" href="/x">More</a> is expected<br>soon.</p></div>
            <div class="comments"><p>I said so years ago and nobody listened to me, as usual in this town.</p></div></div>
            <footer><p>All rights reserved by the Harbour Post and its many owners, editors and their friends.</p></footer>
            </body></html>
            """.formatted(FIRST, SECOND);

    @Test
    void keepsTheMainTextAndNothingElse() {
        assertEquals(
                List.of("PARAGRAPH " + FIRST, "HEADING Anger", "PARAGRAPH " + SECOND + " More is expected soon."),
                blocks(page(PAGE)));
    }

    @Test
    void findsThePagesMetadata() {
        assertEquals(
                new Metadata(
                        Optional.of("Pier stays closed"),
                        Optional.of("Harbour Post"),
                        Optional.of("Ann Lee"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2021, 3, 3)),
                        Optional.of("https://post.example/pier"),
                        "en-GB"),
                page(PAGE).metadata());
    }

    @Test
    void seesAnArticleThatItsAuthorsCallAWidgetInAForm() {
        String html = "<body><form><div class='widget sidebar'><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST
                + "</p></div></form></body>";
        assertEquals(3, page(html).blocks().size());
    }

    @Test
    void readsARowOfATableOnOneLineAndAListAsItems() {
        Document document =
                page("<article><p>" + FIRST + "</p><table><tr><td>Ann</td><td>3</td></tr><tr><td>Bo</td><td>2</td>"
                        + "</tr></table><ul><li>One item.</li></ul><p>" + SECOND + "</p></article>");
        assertEquals(
                List.of("PARAGRAPH Ann 3", "PARAGRAPH Bo 2", "LIST_ITEM One item."),
                blocks(document).subList(1, 4));
    }

    @Test
    void endsInTimeOnPagesMadeToHurt() {
        String deep = "<div>".repeat(200_000) + "<p>" + FIRST + "</p>";
        String wide = "<p>" + FIRST + "</p>" + "<b>x</b>".repeat(100_000);
        String tables = "<table><tr><td>".repeat(5_000) + FIRST;
        String large = "<p>" + (FIRST + ' ').repeat(150_000) + "</p>";
        String titled = "<title>Storm</title>" + "<h2>Storm</h2>".repeat(50_000) + "<p>" + FIRST + "</p>";
        String title = "<title>" + "Storm - ".repeat(100_000) + "</title><h1>Storm</h1><p>" + FIRST + "</p>";
        String links = "<p>" + FIRST + "</p>" + "<a href=/x>Go there now</a> ".repeat(100_000);
        String lists = "<p>" + FIRST + "</p>" + "<ul><li>".repeat(50_000);
        for (String html : List.of(deep, wide, tables, large, titled, title, links, lists)) {
            // What grows faster than the page takes minutes. A busy machine takes three times the processor time of an
            // idle
            // one, and many times that by the clock.
            long millis = assertTimeoutPreemptively(
                    Duration.ofMinutes(3), () -> Math.min(processorMillis(html), processorMillis(html)));
            assertTrue(millis < 6_000, html.substring(0, 20) + " took " + millis + " ms");
        }
    }

    private static long processorMillis(String html) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertTrue(page(html).text().contains("harbour master"), html.substring(0, 20));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    @Test
    void neverMakesAPartOfAPageSpeakThatIsNoProse() {
        assertTrue(page(PAGE).blocks().stream().allMatch(block -> block.kind() != BlockKind.CAPTION));
    }

    @Test
    void theHeadlineThatAReaderSeesGoesBeforeTheOneForSharing() {
        String html = "<head><title>Storm sinks two ferries in the isles - Isle Gazette</title>"
                + "<meta property='og:title' content='Ferries lost!'></head><body><h1>Isle Gazette</h1>"
                + "<h1>Storm sinks two ferries in the isles</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></body>";
        assertEquals(
                Optional.of("Storm sinks two ferries in the isles"),
                page(html).metadata().title());
    }

    @Test
    void aBylineAndADateUnderTheHeadlineNeedNoMarkUp() {
        String html = "<body><h1>Storm sinks two ferries in the isles</h1><div>By <a href='/lee'>Ann Lee</a></div>"
                + "<div>3 March 2021</div><p>" + FIRST + "</p><p>" + SECOND + "</p>"
                + "<div class='comment'><b class='comment-author'>Bo Ray</b></div></body>";
        assertEquals(Optional.of("Ann Lee"), page(html).metadata().author());
        assertEquals(
                Optional.of(LocalDate.of(2021, 3, 3)), page(html).metadata().published());
    }
}
