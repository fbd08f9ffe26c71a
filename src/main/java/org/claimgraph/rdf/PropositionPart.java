package org.claimgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.extract.Extraction;
import org.claimgraph.proposition.Proposition;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Rdf;

/** What claims say, where their words parse. */
final class PropositionPart {

    private final Draft draft;

    PropositionPart(Draft draft) {
        this.draft = draft;
    }

    /** @param claims of the extraction's attributions, in their order */
    void write(Extraction extraction, List<Node> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Node claim = claims.get(i);
            extraction.propositions().get(i).ifPresent(said -> proposition(claim, said));
        }
    }

    private void proposition(Node claim, Proposition said) {
        Node node = draft.part("proposition", said.verb());
        draft.say(claim, Cg.proposition, node);
        draft.say(node, Rdf.type, Cg.Proposition);
        draft.say(node, Cg.predicate, Literals.string(said.predicate()));
        draft.say(node, Cg.isNegated, Literals.bool(said.negated()));
        said.modal().ifPresent(modal -> draft.say(node, Cg.modal, Literals.string(modal)));
        argument(node, said.subject(), Cg.subject, Cg.subjectWords);
        argument(node, said.object(), Cg.object, Cg.objectWords);
    }

    private void argument(Node node, Optional<Proposition.Argument> argument, Node entity, Node words) {
        if (argument.isPresent()) {
            argument.get().entities().forEach(key -> draft.say(node, entity, draft.entity(key)));
            argument.get()
                    .words()
                    .map(span -> ClaimText.singleSpaced(span.in(draft.document.text())))
                    .ifPresent(text -> draft.say(node, words, Literals.string(text)));
        }
    }
}
