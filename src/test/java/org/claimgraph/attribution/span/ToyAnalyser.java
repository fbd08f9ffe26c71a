package org.claimgraph.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.analyse.Analyser;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.Quotation;
import org.claimgraph.text.Document;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;

/** Words and marks without tags or trees, one sentence a block: enough for tests that need no models. */
final class ToyAnalyser implements Analyser {

    private static final Pattern TOKEN = Pattern.compile("[\\w’]+|\\S");
    private static final Pattern QUOTATION = Pattern.compile("“[^”\n]*(”|$)", Pattern.MULTILINE);

    @Override
    public Analysis analyse(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < document.blocks().size(); block++) {
            Span span = document.blocks().get(block).span();
            sentences.add(new Sentence(span, block, tokens(document.text(), span)));
        }
        List<Quotation> quotations = QUOTATION
                .matcher(document.text())
                .results()
                .map(m -> new Quotation(new Span(m.start(), m.end()), m.group().endsWith("”")))
                .toList();
        return new Analysis(document, sentences, quotations, List.of());
    }

    private static List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(span.begin(), span.end());
        while (matcher.find()) {
            String form = matcher.group();
            String tag = Character.isLetterOrDigit(form.charAt(0)) ? "X" : "PUNCT";
            tokens.add(new Token(
                    new Span(matcher.start(), matcher.end()),
                    form,
                    tag,
                    tag,
                    form.toLowerCase(Locale.ROOT),
                    Token.ROOT,
                    "root"));
        }
        return tokens;
    }
}
