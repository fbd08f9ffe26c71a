package org.claimgraph.analyse.token;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.Tokenizer;
import org.claimgraph.text.Span;

/**
 * Splits English as the Universal Dependencies treebanks EWT and GUM do: "Putin|'s", "do|n't", "well|-|known", "co-founder", "$|5", "U.S.".
 * Nothing is changed and no character but white space is left out, so that tokens point into the text. Stateless.
 */
public final class UdTokenizer implements Tokenizer {

    @Override
    public String[] tokenize(String text) {
        return spans(text, 0, text.length()).stream().map(s -> s.in(text)).toArray(String[]::new);
    }

    @Override
    public opennlp.tools.util.Span[] tokenizePos(String text) {
        return spans(text, 0, text.length()).stream()
                .map(s -> new opennlp.tools.util.Span(s.begin(), s.end()))
                .toArray(opennlp.tools.util.Span[]::new);
    }

    /** The tokens between two indices of a text, in its indices. */
    public List<Span> spans(String text, int begin, int end) {
        List<Span> found = new ArrayList<>((end - begin) / 5 + 4);
        int at = begin;
        while (at < end) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                at = next(text, at, begin, end, found);
            }
        }
        return found;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Adds the token that starts here, or the parts of it; returns where it ends. */
    private static int next(String text, int at, int begin, int end, List<Span> found) {
        int address = Addresses.end(text, at, end);
        if (address > at) {
            found.add(new Span(at, address));
            return address;
        }
        if (Words.startsAt(text, at, begin, end)) {
            int wordEnd = Words.end(text, at, end);
            Clitics.split(text, at, wordEnd, found);
            return wordEnd;
        }
        int markEnd = Marks.end(text, at, end);
        found.add(new Span(at, markEnd));
        return markEnd;
    }
}
