package org.claimgraph.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;

/**
 * An analysis written by hand: a text and its tokens, one a line as {@code form lemma UPOS XPOS head relation}, heads counted
 * from 1 within the sentence and 0 for the root, a blank line between sentences.
 */
public record ParsedText(Analysis analysis) {

    public static ParsedText of(String text, String rows) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String block : rows.strip().split("\n\\s*\n")) {
            List<Token> tokens = new ArrayList<>();
            for (String row : block.strip().split("\n")) {
                String[] cells = row.strip().split("\\s+");
                int begin = text.indexOf(cells[0], at);
                at = begin + cells[0].length();
                tokens.add(new Token(
                        new Span(begin, at),
                        cells[0],
                        cells[2],
                        cells[3],
                        cells[1],
                        Integer.parseInt(cells[4]) - 1,
                        cells[5]));
            }
            sentences.add(
                    new Sentence(tokens.getFirst().span().cover(tokens.getLast().span()), 0, tokens));
        }
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2020, 8, 15)),
                Optional.empty(),
                "en");
        Block paragraph = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
        Document document = new Document("test", text, metadata, List.of(paragraph));
        return new ParsedText(new Analysis(document, sentences, quotations(text), List.of()));
    }

    private static List<Quotation> quotations(String text) {
        List<Quotation> found = new ArrayList<>();
        for (int open = text.indexOf('"'); open >= 0; ) {
            int close = text.indexOf('"', open + 1);
            found.add(new Quotation(new Span(open, close + 1), true));
            open = text.indexOf('"', close + 1);
        }
        return found;
    }

    public Span span(String words) {
        int begin = analysis.text().indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
