package org.claimgraph.attribution.span;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimgraph.analyse.Quotation;
import org.claimgraph.learn.Hash;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;

/**
 * A paragraph in columns, one entry per token, as the features read it. Words and tags are hashes; "the token" is an index
 * into the columns.
 */
final class Passage {

    /** No quotation, no head. */
    static final int NONE = -1;

    /** What stands before the first and after the last token. */
    static final long OUTSIDE = 7;

    final int size;
    final Token[] tokens;
    /** The word in lower case. */
    final long[] word;

    final long[] lemma;
    final long[] upos;
    final long[] xpos;
    final long[] relation;
    final long[] shape;
    /** The token it depends on, {@link #NONE} for a root. */
    final int[] head;
    /** Number of its sentence in the passage. */
    final int[] sentence;
    /** First token of each sentence, and the size at the end. */
    final int[] starts;
    /** Number of the quotation it stands in, marks included, or {@link #NONE}. */
    final int[] quote;

    final List<Quotation> quotations;
    private final int[] childStart;
    private final int[] children;

    private Passage(List<Sentence> sentences, List<Quotation> quotations) {
        this.size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        this.tokens = new Token[size];
        this.word = new long[size];
        this.lemma = new long[size];
        this.upos = new long[size];
        this.xpos = new long[size];
        this.relation = new long[size];
        this.shape = new long[size];
        this.head = new int[size];
        this.sentence = new int[size];
        this.starts = new int[sentences.size() + 1];
        this.quote = new int[size];
        this.quotations = quotations;
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            starts[s] = at;
            for (Token token : sentences.get(s).tokens()) {
                fill(at++, s, token);
            }
        }
        starts[sentences.size()] = at;
        fillQuotes();
        this.childStart = new int[size + 2];
        this.children = new int[size];
        fillChildren();
    }

    /** @param sentences consecutive, of one block */
    static Passage of(List<Sentence> sentences, List<Quotation> quotations) {
        return new Passage(sentences, quotations);
    }

    private void fill(int i, int s, Token token) {
        tokens[i] = token;
        sentence[i] = s;
        word[i] = Hash.of(token.form().toLowerCase(Locale.ROOT));
        lemma[i] = Hash.of(token.lemma().toLowerCase(Locale.ROOT));
        upos[i] = Hash.of(token.upos());
        xpos[i] = Hash.of(token.xpos());
        relation[i] = Hash.of(token.relation());
        shape[i] = shape(token.form());
        head[i] = token.head() == Token.ROOT ? NONE : starts[s] + token.head();
    }

    private void fillQuotes() {
        Arrays.fill(quote, NONE);
        for (int q = 0; q < quotations.size(); q++) {
            Span span = quotations.get(q).span();
            for (int i = firstAt(span.begin()); i < size && tokens[i].span().begin() < span.end(); i++) {
                quote[i] = q;
            }
        }
    }

    private void fillChildren() {
        for (int i = 0; i < size; i++) {
            if (head[i] != NONE) {
                childStart[head[i] + 2]++;
            }
        }
        for (int i = 2; i < childStart.length; i++) {
            childStart[i] += childStart[i - 1];
        }
        for (int i = 0; i < size; i++) {
            if (head[i] != NONE) {
                children[childStart[head[i] + 1]++] = i;
            }
        }
    }

    /** The first token that does not end before or at the index. */
    int firstAt(int index) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int childCount(int i) {
        return childStart[i + 1] - childStart[i];
    }

    /** The {@code n}-th token that depends on {@code i}. */
    int child(int i, int n) {
        return children[childStart[i] + n];
    }

    /** The first dependent with this relation, or {@link #NONE}. */
    int child(int i, long relationWanted) {
        for (int n = 0; n < childCount(i); n++) {
            if (relation[child(i, n)] == relationWanted) {
                return child(i, n);
            }
        }
        return NONE;
    }

    /** A column's value, {@link #OUTSIDE} beyond the passage. */
    long at(long[] column, int i) {
        return i < 0 || i >= size ? OUTSIDE : column[i];
    }

    int sentenceStart(int i) {
        return starts[sentence[i]];
    }

    int sentenceEnd(int i) {
        return starts[sentence[i] + 1];
    }

    boolean inQuote(int i) {
        return i >= 0 && i < size && quote[i] != NONE;
    }

    /** Text from the first to before the end token. */
    Span span(int begin, int end) {
        return new Span(tokens[begin].span().begin(), tokens[end - 1].span().end());
    }

    private static long shape(String form) {
        char first = form.charAt(0);
        if (Character.isUpperCase(first)) {
            return form.length() > 1 && Character.isUpperCase(form.charAt(form.length() - 1)) ? 3 : 2;
        }
        if (Character.isDigit(first)) {
            return 4;
        }
        return Character.isLetter(first) ? 1 : 5;
    }
}
