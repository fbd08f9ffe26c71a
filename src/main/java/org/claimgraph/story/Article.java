package org.claimgraph.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article, as far as stories need it.
 *
 * @param iri of the article
 * @param graph IRI of the graph that holds it
 * @param text of the article
 * @param outlet IRI of the publisher
 * @param agency IRI of the agency that the text comes from
 * @param mentions IRIs of the entities that it names
 */
public record Article(
        String iri,
        String graph,
        String text,
        Optional<LocalDate> day,
        Optional<String> outlet,
        Optional<String> agency,
        List<String> mentions) {}
