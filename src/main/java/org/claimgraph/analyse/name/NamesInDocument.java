package org.claimgraph.analyse.name;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.analyse.Name;
import org.claimgraph.analyse.NameTagger;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;

/** The name finder as a step of the analysis: sentences with offsets in, names with offsets out. */
public final class NamesInDocument implements NameTagger {

    private final NameFinder finder;

    public NamesInDocument(NameFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Name> names(Document document, List<Sentence> sentences) {
        List<NameFinder.Input> inputs = sentences.stream()
                .map(sentence -> new NameFinder.Input(
                        sentence.tokens().stream().map(Token::form).toList(),
                        sentence.tokens().stream().map(Token::upos).toList(),
                        isHeading(document, sentence)))
                .toList();
        List<List<Found>> found = finder.find(inputs);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Found name : found.get(i)) {
                names.add(name(sentences.get(i).tokens(), i, name));
            }
        }
        return names;
    }

    private static boolean isHeading(Document document, Sentence sentence) {
        Block block = document.blocks().get(sentence.block());
        return block.kind() == BlockKind.HEADLINE || block.kind() == BlockKind.HEADING;
    }

    private static Name name(List<Token> tokens, int sentence, Found name) {
        Span span =
                tokens.get(name.first()).span().cover(tokens.get(name.end() - 1).span());
        return new Name(span, name.type(), sentence, name.first(), name.end(), name.confidence());
    }
}
