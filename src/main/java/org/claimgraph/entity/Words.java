package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.Quotation;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;

/** The tokens of an article in one row, with the tree upwards and downwards; what every sieve looks at. */
final class Words {

    private final List<Token> tokens = new ArrayList<>();
    private final int[] sentences;
    private final int[] sentenceBegins;
    private final int[] quotes;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    Words(Analysis analysis) {
        List<Sentence> all = analysis.sentences();
        sentenceBegins = new int[all.size() + 1];
        for (int s = 0; s < all.size(); s++) {
            sentenceBegins[s] = tokens.size();
            tokens.addAll(all.get(s).tokens());
        }
        sentenceBegins[all.size()] = tokens.size();
        sentences = new int[tokens.size()];
        for (int s = 0; s < all.size(); s++) {
            Arrays.fill(sentences, sentenceBegins[s], sentenceBegins[s + 1], s);
        }
        tokens.forEach(token -> lower.add(token.form().toLowerCase(Locale.ROOT)));
        tokens.forEach(token -> children.add(new ArrayList<>(2)));
        for (int i = 0; i < tokens.size(); i++) {
            if (head(i) >= 0) {
                children.get(head(i)).add(i);
            }
        }
        quotes = quotesOf(analysis.quotations());
    }

    private int[] quotesOf(List<Quotation> quotations) {
        int[] of = new int[tokens.size()];
        Arrays.fill(of, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Span span = quotations.get(q).span();
            for (int i = firstAtOrAfter(span.begin()); i < size() && span(i).begin() < span.end(); i++) {
                of[i] = q;
            }
        }
        return of;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    Span span(int i) {
        return tokens.get(i).span();
    }

    Span span(int first, int end) {
        return new Span(span(first).begin(), span(end - 1).end());
    }

    String lower(int i) {
        return lower.get(i);
    }

    /** Lower-case lemma. */
    String lemma(int i) {
        return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }

    boolean is(int i, String upos) {
        return tokens.get(i).upos().equals(upos);
    }

    boolean isNominal(int i) {
        return is(i, "NOUN") || is(i, "PROPN");
    }

    boolean isCapitalized(int i) {
        return Character.isUpperCase(tokens.get(i).form().codePointAt(0));
    }

    String relation(int i) {
        return tokens.get(i).relation();
    }

    /** Index of the head, -1 for a root. */
    int head(int i) {
        int head = tokens.get(i).head();
        return head == Token.ROOT ? -1 : sentenceBegins[sentences[i]] + head;
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    int sentence(int i) {
        return sentences[i];
    }

    int sentenceCount() {
        return sentenceBegins.length - 1;
    }

    int begin(int sentence) {
        return sentenceBegins[sentence];
    }

    int end(int sentence) {
        return sentenceBegins[sentence + 1];
    }

    /** Which quotation the token stands in, -1 for none. */
    int quote(int i) {
        return quotes[i];
    }

    boolean isSubject(int i) {
        return relation(i).startsWith("nsubj") || relation(i).startsWith("csubj");
    }

    /** The token of [first, end) that the others hang on: its head lies outside. */
    int headOf(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            int head = head(i);
            if ((head < first || head >= end)
                    && !token(i).isPunctuation()
                    && !relation(i).equals("case")) {
                return i;
            }
        }
        return end - 1;
    }

    /** The first token that begins at or after the index into the text; {@link #size()} if none does. */
    int firstAtOrAfter(int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tokens whose beginning lies in the stretch, as [first, end); empty if first equals end. */
    int[] range(Span span) {
        int first = firstAtOrAfter(span.begin());
        if (first > 0 && span(first - 1).end() > span.begin()) {
            first--;
        }
        return new int[] {first, Math.max(first, firstAtOrAfter(span.end()))};
    }
}
