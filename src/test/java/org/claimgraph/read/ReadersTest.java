package org.claimgraph.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimgraph.read.Inputs.article;
import static org.claimgraph.read.Inputs.read;
import static org.claimgraph.read.Inputs.skipped;
import static org.claimgraph.read.Inputs.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.clean.PublishedDate;
import org.claimgraph.read.RawArticle.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

    @TempDir
    Path directory;

    @Test
    void readsATextFileAsItIsUnderItsName() throws IOException {
        Path file = write(directory, "harbour.txt", "The ferry is late.\r\n\r\nNobody knows why.\n");
        assertEquals(
                new RawArticle(
                        "harbour.txt",
                        file.toString(),
                        Format.TEXT,
                        "The ferry is late.\r\n\r\nNobody knows why.\n",
                        Map.of()),
                article(read(file)));
    }

    @Test
    void keepsAByteOrderMarkAsACharacterOfTheText() throws IOException {
        Path file = write(directory, "bom.txt", "\uFEFFThe mayor spoke.");
        assertEquals("\uFEFFThe mayor spoke.", article(read(file)).content());
    }

    @Test
    void tellsFormatsByContentNotByName() throws IOException {
        Path html = write(directory, "a.txt", "<!DOCTYPE html><html><body><p>The mayor spoke.</p></body></html>");
        Path markdown = write(directory, "b.txt", "# Mayor speaks\n\nThe mayor spoke.");
        assertEquals(
                List.of(Format.HTML, Format.MARKDOWN),
                read(html, markdown).stream()
                        .map(one -> article(List.of(one)).format())
                        .toList());
    }

    @Test
    void readsWindows1252AndUtf16WithoutBeingTold() throws IOException {
        Path western = directory.resolve("w.txt");
        Files.write(western, "The “café” owner said no.".getBytes(Charset.forName("windows-1252")));
        Path wide = directory.resolve("u.txt");
        Files.write(wide, "The café owner said no.".getBytes(UTF_16LE));
        assertEquals("The “café” owner said no.", article(read(western)).content());
        assertEquals("The café owner said no.", article(read(wide)).content());
        assertEquals(
                List.of(new Warning(Warning.Kind.ENCODING, "not UTF-8 and no encoding declared; read as windows-1252")),
                ((ReadResult.Read) read(western).getFirst()).warnings());
    }

    @Test
    void warnsOfTextThatWasReencodedWrongly() throws IOException {
        Path file = write(directory, "m.txt", "The mayorâ€™s office didnâ€™t say what itâ€™s for.");
        assertEquals(1, ((ReadResult.Read) read(file).getFirst()).warnings().size());
    }

    @Test
    void readsJsonLinesByAliasesAndLosesOnlyTheBadLine() throws IOException {
        Path file = write(directory, "d.jsonl", """
                {"id": "a1", "text": "One.", "headline": "First", "authors": ["Ann Lee", "Bo Ray"], "publication": "Post"}
                {"id": broken}

                {"maintext": "Two.", "date_publish": "None", "published": "2020-02-03"}
                """);
        List<ReadResult> results = read(file);
        assertEquals(
                Map.of("title", "First", "author", "Ann Lee, Bo Ray", "outlet", "Post"),
                article(results.subList(0, 1)).fields());
        assertTrue(skipped(results.subList(1, 2)).location().endsWith("d.jsonl, line 2"));
        assertEquals("d.jsonl#4", article(results.subList(2, 3)).id());
        assertEquals(
                Map.of("date", "2020-02-03"), article(results.subList(2, 3)).fields());
    }

    @Test
    void takesTheUsersOwnFieldNamesFirst() throws IOException {
        Path file = write(directory, "d.jsonl", "{\"text\": \"Teaser.\", \"story_body\": \"The story.\"}\n");
        ReadOptions options = ReadOptions.standard().withFieldMap(Map.of("text", "story_body"));
        assertEquals("The story.", article(read(options, file.toString())).content());
    }

    @Test
    void readsArraysAndAnswersOfNewsServices() throws IOException {
        Path array =
                write(directory, "a.json", "[\n {\"id\": 1, \"text\": \"One.\"},\n {\"id\": 2, \"text\": \"Two.\"}\n]");
        Path answer =
                write(directory, "b.json", "{\n\"status\": \"ok\",\n\"articles\": [{\"content\": \"Three.\"}]\n}");
        Path line = write(directory, "c.json", "{\"status\": \"ok\", \"articles\": [{\"content\": \"Four.\"}]}");
        Path one = write(directory, "d.json", "{\n \"title\": \"T\",\n \"text\": \"Five.\"\n}");
        assertEquals(
                List.of("One.", "Two.", "Three.", "Four.", "Five."),
                read(array, answer, line, one).stream()
                        .map(r -> article(List.of(r)).content())
                        .toList());
    }

    @Test
    void putsAReplacementWhereJsonHasHalfACharacter() throws IOException {
        Path file = write(directory, "s.jsonl", "{\"text\": \"Half \\ud83d here.\"}\n");
        assertEquals("Half \uFFFD here.", article(read(file)).content());
    }

    @Test
    void readsStandardInputAndGlobsAndSortedDirectories() throws IOException {
        Files.createDirectories(directory.resolve("sub"));
        write(directory, "b.txt", "B.");
        write(directory, "a.txt", "A.");
        write(directory, "sub/c.txt", "C.");
        write(directory, ".hidden.txt", "H.");
        ReadOptions options = ReadOptions.standard().withStandardInput(new ByteArrayInputStream("S.".getBytes(UTF_8)));
        assertEquals(
                List.of("stdin S.", "a.txt A.", "b.txt B.", "sub/c.txt C.", "a.txt A.", "b.txt B."),
                read(options, "-", directory.toString(), directory + "/*.txt").stream()
                        .map(r -> article(List.of(r)).id() + " "
                                + article(List.of(r)).content())
                        .toList());
    }

    @Test
    void explainsWhatCannotBeRead() throws IOException {
        Path empty = write(directory, "empty.txt", "");
        Path blank = write(directory, "blank.txt", " \n\t\n");
        Path junk = directory.resolve("junk.txt");
        Files.write(junk, new byte[] {1, 2, 3, 0, 5, 6, 7, (byte) 200, 9, 14, 15});
        Path pdf = write(directory, "paper.txt", "%PDF-1.7 …");
        Files.createDirectories(directory.resolve("nothing"));
        List<String> reasons = read(
                        ReadOptions.standard(),
                        empty.toString(),
                        blank.toString(),
                        junk.toString(),
                        pdf.toString(),
                        directory.resolve("missing.txt").toString(),
                        directory.resolve("nothing").toString(),
                        directory + "/*.nope")
                .stream()
                .map(r -> skipped(List.of(r)).reason())
                .toList();
        assertEquals(
                List.of(
                        "an empty file",
                        "no text in it",
                        "binary data, not text",
                        "a PDF file, which is out of scope",
                        "there is no such file or directory",
                        "a directory without articles",
                        "no file matches this pattern"),
                reasons);
    }

    @Test
    void doesNotFollowALinkInACircle() throws IOException {
        write(directory, "a.txt", "A.");
        Files.createSymbolicLink(directory.resolve("loop"), directory);
        List<ReadResult> results = read(directory);
        assertEquals("A.", article(results.subList(0, 1)).content());
        assertEquals(
                "a link back to a directory above it",
                skipped(results.subList(1, 2)).reason());
    }

    @Test
    void opensNoFileBeforeItIsAskedFor() throws IOException {
        Path first = write(directory, "a.txt", "A.");
        Path second = write(directory, "b.txt", "B.");
        try (Stream<ReadResult> results =
                Readers.open(List.of(first.toString(), second.toString()), ReadOptions.standard())) {
            Iterator<ReadResult> walk = results.iterator();
            assertEquals("A.", article(List.of(walk.next())).content());
            Files.delete(second);
            assertEquals(
                    "there is no such file or directory",
                    skipped(List.of(walk.next())).reason());
        }
    }

    @Test
    void givesUpALineLongerThanAnArticleMayBeAndGoesOn() throws IOException {
        String line = "{\"text\": \"" + "x".repeat(5000) + "\"}\n{\"text\": \"Short.\"}\n";
        List<ReadResult> results = read(
                ReadOptions.standard().withMaxArticleBytes(1000),
                write(directory, "l.jsonl", "{\"text\": \"First.\"}\n" + line).toString());
        assertEquals(
                "a line longer than an article may be",
                skipped(results.subList(1, 2)).reason());
        assertEquals("Short.", article(results.subList(2, 3)).content());
    }

    @Test
    void flagsAnExactCopy() throws IOException {
        Path first = write(directory, "a.txt", "The mayor spoke.");
        Path copy = write(directory, "b.txt", "The mayor spoke.");
        assertEquals(
                List.of(new Warning(Warning.Kind.COPY, "the same text as \"" + first + "\"")),
                ((ReadResult.Read) read(first, copy).get(1)).warnings());
    }

    @Test
    void leavesAnExactCopyOutWhereAsked() throws IOException {
        Path first = write(directory, "a.txt", "The mayor spoke.");
        Path copy = write(directory, "b.txt", "The mayor spoke.");
        List<ReadResult> results = read(ReadOptions.standard().withoutCopies(true), first.toString(), copy.toString());
        assertEquals(
                "the same text as \"" + first + "\"",
                skipped(results.subList(1, 2)).reason());
    }

    @Test
    void readsNoDirectoryMoreThanTwiceHoweverLinksCross() throws IOException {
        List<Path> rooms = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            rooms.add(Files.createDirectory(directory.resolve(name)));
            write(rooms.getLast(), name + ".txt", "The mayor spoke of " + name + ".");
        }
        for (Path from : rooms) {
            for (Path to : rooms) {
                Files.createSymbolicLink(from.resolve("to-" + to.getFileName()), to);
            }
        }
        long articles = read(directory).stream()
                .filter(ReadResult.Read.class::isInstance)
                .count();
        assertTrue(articles >= 6 && articles <= 12, articles + " articles");
    }

    /** One record as each of the dumps and services gives it: its fields, and the values that must come of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            news-please  | {"maintext":"T.","title":"H","source_domain":"o.example","date_publish":"2020-08-15 10:00:00","authors":["A B"],"text":"None"}
            cc_news      | {"text":"T.","title":"H","domain":"o.example","date":"2020-08-15 10:00:00","description":"D","url":"u","author":"A B"}
            all the news | {"article":"T.","title":"H","publication":"o.example","date":"2020-08-15","year":2020,"month":8.0,"day":15,"author":"A B"}
            allsides     | {"content_original":"T.","content":"t .","title":"H","source":"o.example","source_url":"u","date":"8/15/2020","authors":"A B"}
            mediastack   | {"description":"T.","title":"H","source":"o.example","published_at":"2020-08-15T10:00:00+00:00","author":"A B","category":"c"}
            newscatcher  | {"content":"T.","title":"H","domain_url":"o.example","published_date":"2020-08-15 10:00:00","authors":["A B"]}
            nela-gt      | {"id":"1","content":"T.","title":"H","source":"o.example","published":"Sat, 15 Aug 2020","published_utc":1597484000,"author":"A B"}
            gdelt        | {"desc":"T.","title":"H","outletName":"o.example","date":"20200815100000","lang":"English","author":"A B"}
            event registry | {"body":"T.","title":"H","source":{"uri":"o","title":"o.example"},"dateTime":"2020-08-15T10:00:00Z","authors":[{"name":"A B"}]}
            """)
    void knowsTheFieldsOfTheCommonDumps(String dump, String record) throws IOException {
        RawArticle article = article(read(write(directory, "a.jsonl", record)));
        assertEquals("T.", article.content(), dump);
        assertEquals(
                List.of("H", "o.example", "A B"),
                List.of("title", "outlet", "author").stream()
                        .map(field -> article.fields().getOrDefault(field, ""))
                        .toList(),
                dump);
        assertEquals(
                Optional.of(LocalDate.of(2020, 8, 15)),
                PublishedDate.parse(article.fields().getOrDefault("date", "")),
                dump);
    }

    @Test
    void saysOfAListWithoutTextWhichFieldIsMissing() throws IOException {
        String record = "{\"url\":\"https://o.example/a\",\"title\":\"H\",\"seendate\":\"20200815T100000Z\"}";
        assertEquals(
                "no text field in this record",
                skipped(read(write(directory, "a.jsonl", record))).reason());
    }

    @Test
    void saysOfAPageWhatItDoesNotLookAt() throws IOException {
        Path file = write(directory, "a.html", "<html><p>" + "word ".repeat(700_000) + "</p></html>");
        assertEquals(
                List.of(new Warning(
                        Warning.Kind.CUT, "a page of 3500020 characters; only the first 3000000 are looked at")),
                ((ReadResult.Read) read(file).getFirst()).warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsJsonLinesInUtf16(String charset) throws IOException {
        String lines = "{\"id\":\"a\",\"text\":\"Ča va 𝄞\"}\n{\"id\":\"b\",\"text\":\"Ān‒Ċ two\"}\r\n";
        Path file = Files.write(directory.resolve("a.jsonl"), lines.getBytes(Charset.forName(charset)));
        assertEquals(
                List.of("a Ča va 𝄞", "b Ān‒Ċ two"),
                read(file).stream()
                        .map(result -> article(List.of(result)))
                        .map(a -> a.id() + " " + a.content())
                        .toList());
    }
}
