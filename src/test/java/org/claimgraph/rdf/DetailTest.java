package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Rdf;
import org.claimgraph.rdf.vocabulary.Schema;
import org.junit.jupiter.api.Test;

class DetailTest {

    private final ArticleGraph full = harbour(Detail.FULL);
    private final ArticleGraph standard = harbour(Detail.STANDARD);
    private final ArticleGraph lean = harbour(Detail.LEAN);

    @Test
    void eachIsAPartOfTheOneBeforeUnderTheSameIris() {
        assertEquals(full.graph(), lean.graph());
        assertTrue(content(full).containsAll(content(standard)));
        assertTrue(content(standard).containsAll(content(lean)));
        assertTrue(content(full).size() > content(standard).size());
        assertTrue(content(standard).size() > content(lean).size());
    }

    @Test
    void eachIsWholeAndFitsTheShapes() {
        for (ArticleGraph article : List.of(full, standard, lean)) {
            assertEquals(article.digest(), ArticleGraph.of(article.quads()).digest());
            assertEquals(List.of(), Shapes.get().validate(article));
        }
    }

    @Test
    void standardKeepsWhatIsMentionedAndWhereSourcesStand() {
        assertEquals(Set.of(), subjects(standard, Rdf.type, Optional.of(Cg.Mention)));
        assertEquals(with(full, Schema.mentions), with(standard, Schema.mentions));
        assertEquals(with(full, Cg.sourceSpan), with(standard, Cg.sourceSpan));
    }

    @Test
    void leanKeepsClaimsAndTheWordsOfSentences() {
        assertEquals(with(full, Schema.text), with(lean, Schema.text));
        assertEquals(with(full, Cg.contentSpan), with(lean, Cg.contentSpan));
        assertEquals(
                subjects(full, Rdf.type, Optional.of(Nif.Sentence)), subjects(lean, Nif.anchorOf, Optional.empty()));
        assertFalse(subjects(lean, Rdf.type, Optional.of(Nif.Sentence)).isEmpty());
    }

    private static ArticleGraph harbour(Detail detail) {
        return new ExtractionMapper(new IriMinter("http://example.org/"), "1.0-test", name -> Optional.empty(), detail)
                .map(Samples.harbour());
    }

    private static Set<Quad> content(ArticleGraph article) {
        Set<Quad> quads = new HashSet<>(article.quads());
        quads.remove(article.digestQuad());
        return quads;
    }

    private static Set<Quad> with(ArticleGraph article, Node predicate) {
        Set<Quad> quads = content(article);
        quads.removeIf(quad -> !quad.getPredicate().equals(predicate));
        return quads;
    }

    private static Set<Node> subjects(ArticleGraph article, Node predicate, Optional<Node> object) {
        Set<Node> subjects = new HashSet<>();
        with(article, predicate).stream()
                .filter(quad -> object.isEmpty() || quad.getObject().equals(object.get()))
                .forEach(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }
}
