package org.claimgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.QuotationType;
import org.claimgraph.attribution.Stance;
import org.claimgraph.entity.Mention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Rdf;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.text.Span;

/** Attributions and the claims they ascribe. */
final class AttributionPart {

    private final Draft draft;
    private final Extraction extraction;
    private final List<List<String>> subjects;

    AttributionPart(Draft draft, Extraction extraction) {
        this.draft = draft;
        this.extraction = extraction;
        this.subjects = extraction.attributions().stream().map(this::subjects).toList();
    }

    /** The entities that each attribution's content mentions, by key. */
    List<List<String>> subjects() {
        return subjects;
    }

    /** Returns the claim of each attribution, in their order. */
    List<Node> write() {
        List<Attribution> attributions = extraction.attributions();
        List<Node> nodes = attributions.stream()
                .map(attribution -> draft.part("attribution", extent(attribution)))
                .toList();
        List<Node> claims = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Attribution attribution = attributions.get(i);
            Node claim = claim(attribution, subjects.get(i));
            claims.add(claim);
            draft.say(nodes.get(i), Cg.claim, claim);
            who(nodes.get(i), claim, attribution);
            how(nodes.get(i), attribution);
            where(nodes.get(i), attribution);
            if (attribution.nestedIn().isPresent()) {
                draft.say(
                        nodes.get(i),
                        Cg.nestedIn,
                        nodes.get(attribution.nestedIn().getAsInt()));
            }
        }
        return claims;
    }

    private void who(Node node, Node claim, Attribution attribution) {
        keys(node, Cg.source, attribution.sources());
        keys(node, Cg.onBehalfOf, attribution.onBehalfOf());
        keys(node, Cg.via, attribution.via());
        keys(node, Cg.addressee, attribution.addressees());
        keys(node, Cg.target, attribution.targets());
        Node shortcut = attribution.stance() == Stance.AGAINST ? Cg.rejectedBy : Cg.attributedTo;
        Stream.concat(attribution.sources().stream(), attribution.onBehalfOf().stream())
                .forEach(key -> draft.say(claim, shortcut, draft.entity(key)));
    }

    private void how(Node node, Attribution attribution) {
        draft.say(node, Rdf.type, Cg.Attribution);
        draft.say(node, Cg.speechAct, Concepts.of(attribution.act()));
        draft.say(node, Cg.stance, Concepts.of(attribution.stance()));
        draft.say(node, Cg.quotationType, Concepts.of(attribution.quotationType()));
        attribution.channel().ifPresent(channel -> draft.say(node, Cg.channel, Concepts.of(channel)));
        attribution.hedge().ifPresent(hedge -> draft.say(node, Cg.hedge, Literals.string(hedge)));
        attribution.statedOn().ifPresent(day -> draft.say(node, Cg.statedOn, Literals.day(day)));
        draft.say(node, Cg.statementOrder, ListOrder.of(attribution.statedOn().or(() -> draft.document
                .metadata()
                .published())));
        if (!attribution.cueLemma().isEmpty()) {
            draft.say(node, Cg.cueLemma, Literals.string(attribution.cueLemma()));
        }
        draft.say(node, Cg.confidence, Literals.probability(attribution.confidence()));
    }

    private void where(Node node, Attribution attribution) {
        draft.say(node, Cg.article, draft.article);
        spans(node, Cg.sourceSpan, attribution.spans().source());
        spans(node, Cg.cueSpan, attribution.spans().cue());
        spans(node, Cg.contentSpan, attribution.spans().content());
        Span sentence =
                extraction.analysis().sentences().get(attribution.sentence()).span();
        draft.say(node, Cg.sentence, draft.sentence(sentence));
    }

    private Node claim(Attribution attribution, List<String> about) {
        List<Span> content = attribution.spans().content();
        List<String> words = words(content);
        ClaimText text = ClaimText.of(words);
        Node claim = draft.iris.claim(
                text,
                draft.language(),
                attribution.quotationType() == QuotationType.DIRECT || ClaimText.isQuoted(words),
                attribution.sources(),
                draft.article,
                draft.codePoints(extent(attribution)));
        draft.say(claim, Rdf.type, Schema.Claim);
        draft.say(claim, Schema.text, Literals.text(text.text(), draft.language()));
        draft.say(claim, Schema.appearance, draft.article);
        about.forEach(key -> draft.say(claim, Schema.about, draft.entity(key)));
        return claim;
    }

    /** The content's words without an opening conjunction: "that the port is open" is the claim "the port is open". */
    private List<String> words(List<Span> content) {
        List<String> words = new ArrayList<>();
        for (Span span : content) {
            Span rest = words.isEmpty() ? afterConjunction(span) : span;
            words.add(rest.in(draft.document.text()));
        }
        return words;
    }

    private Span afterConjunction(Span content) {
        return extraction.analysis().sentences().stream()
                .filter(sentence -> sentence.span().contains(content.begin()))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().begin() == content.begin())
                .filter(token -> token.upos().equals("SCONJ") && token.form().equalsIgnoreCase("that"))
                .filter(token -> token.span().end() < content.end())
                .map(token -> new Span(token.span().end(), content.end()))
                .findFirst()
                .orElse(content);
    }

    private List<String> subjects(Attribution attribution) {
        List<Span> content = attribution.spans().content();
        return extraction.entities().mentions().stream()
                .filter(mention -> content.stream().anyMatch(span -> span.contains(mention.span())))
                .map(Mention::entities)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void keys(Node node, Node predicate, List<String> keys) {
        keys.forEach(key -> draft.say(node, predicate, draft.entity(key)));
    }

    private void spans(Node node, Node predicate, List<Span> spans) {
        spans.forEach(span -> draft.say(node, predicate, draft.phrase(span)));
    }

    private static Span extent(Attribution attribution) {
        List<Span> content = attribution.spans().content();
        return content.getFirst().cover(content.getLast());
    }
}
