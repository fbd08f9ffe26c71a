package org.claimgraph.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.ItsRdf;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Rdf;

/**
 * How much of an article is kept. Each keeps a part of what the one before it keeps, under the same IRIs: most of a graph says
 * where in the text things stand.
 */
public enum Detail {
    /** Everything. */
    FULL,

    /** Without each single mention of an entity; that the article mentions it stays. */
    STANDARD,

    /** And without the places of cue and source, and the words of all places but sentences: the text has them. */
    LEAN;

    private static final Set<Node> OF_A_MENTION =
            Set.of(ItsRdf.taIdentRef, Cg.mentionKind, Cg.resolution, Cg.confidence);

    /** The part of an article's quads that is kept, in their order. */
    List<Quad> of(List<Quad> all) {
        return switch (this) {
            case FULL -> all;
            case STANDARD -> withoutMentions(all);
            case LEAN ->
                withoutWords(withoutLoosePhrases(withoutMentions(all).stream()
                        .filter(quad -> !quad.getPredicate().equals(Cg.cueSpan)
                                && !quad.getPredicate().equals(Cg.sourceSpan))
                        .toList()));
        };
    }

    /** A mention that is also where a source or the like stands goes on being that. */
    private static List<Quad> withoutMentions(List<Quad> all) {
        Set<Node> mentions = typed(all, Cg.Mention);
        Set<Node> phrases = typed(all, Nif.Phrase);
        return all.stream()
                .filter(quad -> !mentions.contains(quad.getSubject())
                        || phrases.contains(quad.getSubject()) && !isOfTheMention(quad))
                .toList();
    }

    private static boolean isOfTheMention(Quad quad) {
        return OF_A_MENTION.contains(quad.getPredicate()) || quad.getObject().equals(Cg.Mention);
    }

    private static List<Quad> withoutLoosePhrases(List<Quad> all) {
        Set<Node> phrases = typed(all, Nif.Phrase);
        Set<Node> named = all.stream().map(Quad::getObject).collect(Collectors.toSet());
        return all.stream()
                .filter(quad -> !phrases.contains(quad.getSubject()) || named.contains(quad.getSubject()))
                .toList();
    }

    private static List<Quad> withoutWords(List<Quad> all) {
        Set<Node> sentences = typed(all, Nif.Sentence);
        return all.stream()
                .filter(quad -> !quad.getPredicate().equals(Nif.anchorOf) || sentences.contains(quad.getSubject()))
                .toList();
    }

    private static Set<Node> typed(List<Quad> all, Node type) {
        return all.stream()
                .filter(quad ->
                        quad.getPredicate().equals(Rdf.type) && quad.getObject().equals(type))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }
}
