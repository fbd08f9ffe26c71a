package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks through the pages as an analyst does; leaves screenshots in target/screenshots to be looked at. */
class BrowserTest {

    private static final String SITE = GoldenServer.SERVER.url();
    private static final List<String> PAGES = List.of(
            "",
            "queries",
            "queries/claims-by-source",
            "queries/most-quoted",
            "doc/organization/kremlin",
            "doc/person/vladimir-putin",
            "doc/article/8c484fd213655936",
            "doc/claim/f43d3e39ece43aba5d8f",
            "search?q=ships",
            "changes");

    private static WebDriver browser;

    @BeforeAll
    static void startChromium() throws IOException, InterruptedException {
        assumeTrue(
                WebDriver.isInstalled() || Boolean.parseBoolean(System.getenv("CI")),
                "chromedriver is not installed (Debian: apt-get install chromium chromium-driver); "
                        + "pages were not looked at in a browser");
        browser = new WebDriver();
    }

    @AfterAll
    static void stopChromium() throws IOException, InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void runsASavedQueryInTheFusekiUi() throws IOException, InterruptedException {
        browser.size(1280, 1200);
        browser.open(SITE + "ui/#/dataset/kg/query");
        browser.waitFor("document.querySelector('[data-query=claims-by-source]')");
        browser.script("document.querySelector('[data-query=claims-by-source]').click()");
        browser.waitFor("document.querySelector('.yasqe .CodeMirror').CodeMirror.getValue().includes('onBehalfOf')");
        browser.script("document.querySelector('.yasqe_queryButton').click()");
        browser.waitFor("document.querySelectorAll('.yasr tbody tr').length > 0");
        browser.screenshot("fuseki-ui");
        assertEquals(
                6,
                browser.script("return document.querySelectorAll('.yasr tbody tr').length")
                        .asInt());
    }

    @Test
    void takesTheRowsAlongAsCsv() throws IOException, InterruptedException {
        browser.size(1280, 1000);
        browser.open(SITE + "queries/claims-by-source?source=Kremlin");
        browser.screenshot("query");
        browser.script("[...document.querySelectorAll('.downloads a')].find(a => a.textContent === 'CSV').click()");
        assertEquals(
                7,
                Files.readAllLines(browser.downloaded("claims-by-source.csv")).size(),
                "a line of headings and one for each of six claims");
    }

    /** axe-core comes from npm; where that cannot be had, its check is left out. */
    @Test
    void isAccessibleAsFarAsAxeCanTell() throws IOException, InterruptedException {
        Optional<String> axe = Axe.script();
        assumeTrue(axe.isPresent(), "axe-core could not be had from npm; accessibility was not checked");
        for (String path : PAGES) {
            browser.size(1280, 1000);
            browser.open(SITE + path);
            browser.script(axe.get());
            browser.script("window.found = null; axe.run().then(r => window.found = r.violations.map(v => v.id + ' '"
                    + " + v.nodes.map(n => n.html.slice(0, 120)).join(' | ')))");
            browser.waitFor("window.found !== null");
            assertEquals(0, browser.script("return window.found.length").asInt(), () -> path + " " + found());
        }
    }

    private static String found() {
        return browser.script("return window.found.join('; ')").asText();
    }

    @Test
    void walksFromTheStartPageToTheEvidence() throws IOException, InterruptedException {
        browser.size(1280, 1000);
        browser.open(SITE);
        browser.screenshot("home");
        browser.script("document.querySelector('#q').value = 'Kremlin'; document.querySelector('.search').submit()");
        browser.waitFor("document.querySelector('.hits a')");
        browser.script("[...document.querySelectorAll('.hits a')].find(a => a.textContent === 'Kremlin').click()");
        browser.waitFor("document.querySelector('table.rows')");
        browser.screenshot("entity");
        browser.script("document.querySelector('table.rows tbody a').click()");
        browser.waitFor("document.querySelector('.report mark')");
        browser.screenshot("claim");
        browser.script("document.querySelector('.report p:last-child a').click()");
        browser.waitFor("document.querySelector('article.body mark.source')");
        browser.screenshot("article");
        assertTrue(browser.script("return document.title").asText().endsWith("Claimgraph"));
    }

    @Test
    void fitsAPhone() throws IOException, InterruptedException {
        browser.size(500, 900);
        for (String path : PAGES) {
            browser.open(SITE + path);
            browser.screenshot("phone-" + path.replaceAll("\\W+", "-"));
            int overhang = browser.script("return document.documentElement.scrollWidth - window.innerWidth")
                    .asInt();
            assertTrue(overhang <= 0, "/" + path + " is " + overhang + " px too wide for a phone");
        }
    }
}
