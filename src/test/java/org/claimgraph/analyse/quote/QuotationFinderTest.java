package org.claimgraph.analyse.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\u0001', textBlock = """
            He said “go” and "stay". ~ “go”|"stay"
            ''Go,'' he said, ``now''. ~ ''Go,''|``now''
            ''An 'odd' plan,'' he said of the boys'' wish. ''It's 'old hat,''' he said. ~ ''An 'odd' plan,''|''It's 'old hat,'''
            ``Go,'' he said, ``now''. ~ ``Go,''|``now''
            „Ja“, she said, “no”. ~ „Ja“, she said, “no”
            «Oui», she said. ~ «Oui»
            A 'so-called' plan, he said. ~ 'so-called'
            'It isn't ours,' said the ministers' aide. ~ 'It isn't ours,'
            ‘It’s ours,’ she said. ~ ‘It’s ours,’
            She said "he called it 'ours' once". ~ "he called it 'ours' once"
            The ministers' talks and Berg's plan. ~ ''
            “He called it “ours” once,” she said. ~ “He called it “ours”
            """)
    void findsWhatStandsBetweenMarks(String text, String expected) {
        List<String> wanted = expected.equals("''") ? List.of() : List.of(expected.split("\\|"));
        assertEquals(wanted, found(BlockKind.PARAGRAPH, text));
    }

    @Test
    void endsAnOpenMarkWithItsParagraph() {
        assertEquals(
                List.of("“We begin here.", "“We end here.”"),
                found(BlockKind.PARAGRAPH, "She said: “We begin here.\n\n“We end here.” All rose."));
    }

    @Test
    void tellsWhetherTheClosingMarkIsThere() {
        Document document = document(List.of("“One", "“two” three"), BlockKind.PARAGRAPH);
        assertEquals(
                List.of(false, true),
                new QuotationFinder()
                        .find(document).stream().map(q -> q.closed()).toList());
    }

    @Test
    void passesOverWhatIsNotProse() {
        assertEquals(List.of(), found(BlockKind.BOILERPLATE, "Read “more”"));
    }

    private static List<String> found(BlockKind kind, String text) {
        return new QuotationFinder()
                .find(document(List.of(text), kind)).stream()
                        .map(q -> q.span().in(text))
                        .toList();
    }

    private static Document document(List<String> paragraphs, BlockKind kind) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block(kind, new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph).append("\n\n");
        }
        return new Document("test", text.toString(), Metadata.NONE, blocks);
    }
}
