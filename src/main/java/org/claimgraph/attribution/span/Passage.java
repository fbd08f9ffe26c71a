package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.analyse.Quotation;
import org.claimgraph.learn.Hash;
import org.claimgraph.learn.WordClusters;
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

    /** What can be read out. */
    private static final Set<String> TEXTS = Set.of(
            "statement",
            "note",
            "letter",
            "message",
            "memo",
            "email",
            "tweet",
            "post",
            "caption",
            "sign",
            "banner",
            "headline",
            "communique",
            "communiqué",
            "release",
            "notice",
            "text",
            "transcript",
            "declaration");

    private final String text;
    final int size;
    final Token[] tokens;
    /** The word in lower case. */
    final long[] word;

    final long[] lemma;
    final long[] upos;
    final long[] xpos;
    final long[] relation;
    final long[] shape;
    /** The word's cluster, coarse and fine; 0 for a rare word. */
    final long[] kin;

    final long[] kind;
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

    private Passage(String text, List<Sentence> sentences, List<Quotation> quotations, WordClusters clusters) {
        this.size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        this.text = text;
        this.tokens = new Token[size];
        this.word = new long[size];
        this.lemma = new long[size];
        this.upos = new long[size];
        this.xpos = new long[size];
        this.relation = new long[size];
        this.shape = new long[size];
        this.kin = new long[size];
        this.kind = new long[size];
        this.head = new int[size];
        this.sentence = new int[size];
        this.starts = new int[sentences.size() + 1];
        this.quote = new int[size];
        this.quotations = quotations;
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            starts[s] = at;
            for (Token token : sentences.get(s).tokens()) {
                fill(at++, s, token, clusters);
            }
        }
        starts[sentences.size()] = at;
        letTextsSpeak(clusters);
        fillQuotes();
        this.childStart = new int[size + 2];
        this.children = new int[size];
        fillChildren();
    }

    /** @param sentences consecutive, of one block */
    static Passage of(String text, List<Sentence> sentences, List<Quotation> quotations, WordClusters clusters) {
        return new Passage(text, sentences, quotations, clusters);
    }

    /** Some of its tokens as a passage of their own; quotations that are not wholly inside are no longer seen. */
    Passage part(int begin, int end, WordClusters clusters) {
        List<Sentence> parts = new ArrayList<>();
        for (int s = sentence[begin]; s <= sentence[end - 1]; s++) {
            int from = Math.max(begin, starts[s]);
            int to = Math.min(end, starts[s + 1]);
            parts.add(new Sentence(span(from, to), 0, tokens(from, to)));
        }
        Span whole = span(begin, end);
        Span inner = new Span(whole.begin(), whole.end() + 1);
        List<Quotation> inside = quotations.stream()
                .filter(q -> inner.contains(q.span()) && q.span().length() < whole.length() - 3)
                .toList();
        return new Passage(text, parts, inside, clusters);
    }

    /** The tokens with heads counted from {@code from}; those that hang outside become roots. */
    private List<Token> tokens(int from, int to) {
        List<Token> result = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            Token t = tokens[i];
            boolean within = head[i] >= from && head[i] < to;
            result.add(new Token(
                    t.span(),
                    t.form(),
                    t.upos(),
                    t.xpos(),
                    t.lemma(),
                    within ? head[i] - from : Token.ROOT,
                    within ? t.relation() : "root"));
        }
        return result;
    }

    private void fill(int i, int s, Token token, WordClusters clusters) {
        tokens[i] = token;
        sentence[i] = s;
        word[i] = Hash.of(token.form().toLowerCase(Locale.ROOT));
        lemma[i] = Hash.of(token.lemma().toLowerCase(Locale.ROOT));
        upos[i] = Hash.of(token.upos());
        xpos[i] = Hash.of(token.xpos());
        relation[i] = Hash.of(token.relation());
        shape[i] = shape(token.form());
        int cluster = clusters.of(token.form());
        if (cluster >= 0) {
            kin[i] = clusters.prefix(cluster, 6);
            kind[i] = clusters.prefix(cluster, 11);
        }
        head[i] = token.head() == Token.ROOT ? NONE : starts[s] + token.head();
    }

    /** "A statement from the ministry read": the model has hardly seen it, and it means that the statement said. */
    private void letTextsSpeak(WordClusters clusters) {
        for (int i = 1; i < size; i++) {
            if (tokens[i].lemma().equals("read") && tokens[i].upos().equals("VERB") && isSubjectAText(i)) {
                word[i] = Hash.of("said");
                lemma[i] = Hash.of("say");
                int cluster = clusters.of("said");
                kin[i] = cluster < 0 ? 0 : clusters.prefix(cluster, 6);
                kind[i] = cluster < 0 ? 0 : clusters.prefix(cluster, 11);
            }
        }
    }

    private boolean isSubjectAText(int verb) {
        for (int i = starts[sentence[verb]]; i < verb; i++) {
            if (head[i] == verb && tokens[i].relation().startsWith("nsubj")) {
                return TEXTS.contains(tokens[i].lemma().toLowerCase(Locale.ROOT));
            }
        }
        return false;
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

    String text() {
        return text;
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

    /** A full verb or an auxiliary. */
    boolean isVerb(int i) {
        return upos[i] == Relations.VERB || upos[i] == Relations.AUX;
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
