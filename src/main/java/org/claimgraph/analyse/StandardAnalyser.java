package org.claimgraph.analyse;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.parse.Configuration;
import org.claimgraph.analyse.quote.QuotationFinder;
import org.claimgraph.analyse.sentence.SentenceSplitter;
import org.claimgraph.analyse.tag.Lexeme;
import org.claimgraph.analyse.tag.Words;
import org.claimgraph.analyse.token.UdTokenizer;
import org.claimgraph.text.Block;
import org.claimgraph.text.Document;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;

/** Tokens, sentences, tags, lemmas, trees, quotations; and names by the given tagger. */
public final class StandardAnalyser implements Analyser {

    private final SyntaxModel model;
    private final NameTagger names;
    private final UdTokenizer tokenizer = new UdTokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final QuotationFinder quotations = new QuotationFinder();

    public StandardAnalyser(SyntaxModel model, NameTagger names) {
        this.model = model;
        this.names = names;
    }

    /** With the models that come with the program, and no names. */
    public StandardAnalyser() {
        this(Models.syntax(), NameTagger.NONE);
    }

    @Override
    public Analysis analyse(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block.kind().isProse()) {
                addSentences(document.text(), i, block, sentences);
            }
        }
        return new Analysis(
                document, sentences, quotations.find(document), names.names(document, List.copyOf(sentences)));
    }

    private void addSentences(String text, int number, Block block, List<Sentence> sentences) {
        List<Span> tokens = block.without(block.span()).stream()
                .flatMap(part -> tokenizer.spans(text, part.begin(), part.end()).stream())
                .toList();
        int from = 0;
        for (int to : splitter.ends(text, tokens)) {
            sentences.add(sentence(text, number, tokens.subList(from, to)));
            from = to;
        }
    }

    private Sentence sentence(String text, int block, List<Span> spans) {
        String[] forms = spans.stream().map(span -> span.in(text)).toArray(String[]::new);
        boolean[] spaceAfter = new boolean[forms.length];
        for (int i = 0; i < forms.length; i++) {
            spaceAfter[i] = i + 1 == forms.length
                    || spans.get(i).end() < spans.get(i + 1).begin();
        }
        Words words = model.lexicon().words(forms, spaceAfter);
        int[] tags = model.tagger().tag(words);
        Configuration tree = model.parser().parse(words, tags, model.tagger().tags());
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            tokens.add(token(spans.get(i), words.lexemes()[i], tags[i], tree, i));
        }
        return new Sentence(spans.get(0).cover(spans.get(spans.size() - 1)), block, tokens);
    }

    private Token token(Span span, Lexeme word, int tag, Configuration tree, int i) {
        String xpos = model.tagger().tags().xpos().get(tag);
        int head = tree.heads()[i];
        return new Token(
                span,
                word.form(),
                model.tagger().tags().upos().get(tag),
                xpos,
                model.lemmas().lemma(word, xpos),
                head == tree.heads().length ? Token.ROOT : head,
                model.parser().labels().get(tree.labels()[i]));
    }
}
