package org.claimgraph.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimgraph.text.Span;

/**
 * One attribution: somebody says something in one article.
 *
 * @param iri of the attribution
 * @param claim IRI of the claim
 * @param text of the claim
 * @param extent of the content in the article, in code points
 * @param speakers IRIs of the sources and of those they spoke for; those of unnamed agents belong to one article
 * @param via IRIs of those through whom it became known: an agency, a newspaper
 * @param targets IRIs of those accused, threatened or promised something
 * @param about IRIs of the entities in the content
 * @param act local name of the speech act: {@code Denial}
 * @param against true if the source stands against the content
 * @param day on which it was said, else the article's
 */
public record Statement(
        String iri,
        String claim,
        String article,
        String text,
        Span extent,
        List<String> speakers,
        List<String> via,
        List<String> targets,
        List<String> about,
        String act,
        boolean against,
        Optional<String> hedge,
        Optional<LocalDate> day) {

    /** Speakers known beyond this article. */
    List<String> named() {
        return speakers.stream().filter(speaker -> !speaker.contains("#")).toList();
    }

    boolean hasSpeakerOf(Statement other) {
        for (String speaker : speakers) {
            if (!speaker.contains("#") && other.speakers.contains(speaker)) {
                return true;
            }
        }
        return false;
    }
}
