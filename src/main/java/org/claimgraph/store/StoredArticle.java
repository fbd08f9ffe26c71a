package org.claimgraph.store;

import java.util.Optional;

/**
 * An article in the store, as {@code claimgraph list} shows it.
 *
 * @param iri the article's IRI
 * @param graph IRI of its graph
 * @param identity what it is recognised by when it comes again: its URL, else its id
 * @param id the input's own id, or its file name
 * @param published the day of publication, {@code YYYY-MM-DD}
 * @param claims number of attributions
 */
public record StoredArticle(
        String iri,
        String graph,
        String identity,
        String id,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> published,
        long claims) {}
