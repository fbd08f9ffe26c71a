package org.claimgraph.read;

import static org.claimgraph.read.Inputs.article;
import static org.claimgraph.read.Inputs.read;
import static org.claimgraph.read.Inputs.skipped;
import static org.claimgraph.read.Inputs.write;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimgraph.read.RawArticle.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    Path directory;

    @Test
    void readsTheColumnsOfAllTheNews() throws IOException {
        Path file = write(directory, "a.csv", """
                ,id,title,publication,author,date,year,month,url,content
                0,7,"Ferries stay in, mostly",Harbour Post,Ann Lee,2016-12-31,2016.0,12.0,,"The mayor said ""no"".

                Nobody sailed."
                1,8,Pier open,Harbour Post,nan,2017-01-02,2017.0,1.0,,The pier is open.
                """);
        List<ReadResult> results = read(file);
        assertEquals(
                List.of(
                        new RawArticle(
                                "7",
                                file + ", line 2",
                                Format.TEXT,
                                "The mayor said \"no\".\n\nNobody sailed.",
                                Map.of(
                                        "title", "Ferries stay in, mostly",
                                        "outlet", "Harbour Post",
                                        "author", "Ann Lee",
                                        "date", "2016-12-31")),
                        new RawArticle(
                                "8",
                                file + ", line 5",
                                Format.TEXT,
                                "The pier is open.",
                                Map.of("title", "Pier open", "outlet", "Harbour Post", "date", "2017-01-02"))),
                results.stream().map(result -> article(List.of(result))).toList());
    }

    @Test
    void readsTabsAndSemicolonsCapitalsAndWindowsLineEnds() throws IOException {
        for (String delimiter : List.of("\t", ";")) {
            Path file = write(
                    directory, "a.txt", "Title,Text\r\nStorm,The \"big\" storm came.\r\n".replace(",", delimiter));
            assertEquals("The \"big\" storm came.", article(read(file)).content());
        }
    }

    @Test
    void losesOnlyARowWithTheWrongNumberOfCells() throws IOException {
        Path file = write(directory, "a.csv", "title,text\nStorm,It came, saw.\nPier,It is open.\n");
        List<ReadResult> results = read(file);
        assertEquals("a row of 3 cells where the first has 2", skipped(results).reason());
        assertEquals("It is open.", article(results.subList(1, 2)).content());
    }

    @Test
    void givesUpARowLongerThanAnArticleMayBe() throws IOException {
        Path file = write(directory, "a.csv", "title,text\nStorm,\"never closed\nPier,It is open.\nMole,It is shut.\n");
        ReadOptions options = ReadOptions.standard().withMaxArticleBytes(30);
        List<ReadResult> results = read(options, file.toString());
        assertEquals("a row longer than an article may be", skipped(results).reason());
        assertEquals("It is shut.", article(results.subList(1, 2)).content());
    }

    @Test
    void takesTheUsersOwnColumnNamesAndRefusesATableThatItCannotName() throws IOException {
        Path file = write(directory, "a.csv", "kopf,koerper\nStorm,It came.\n");
        assertEquals(
                "a table without a line of column names that are known",
                skipped(read(file)).reason());
        ReadOptions options = ReadOptions.standard().withFieldMap(Map.of("title", "kopf", "text", "koerper"));
        assertEquals("It came.", article(read(options, file.toString())).content());
    }

    @Test
    void leavesProseAloneThatBeginsWithAList() throws IOException {
        String text = "Title, text, date: what a form asks for.\n\nThe clerk said so.";
        assertEquals(text, article(read(write(directory, "a.txt", text))).content());
    }
}
