package org.claimgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.query.Query;

/**
 * A query kept in a file, ready to be bound and run.
 *
 * @param name file name without {@code .rq}, also its path under {@code /queries/}
 * @param summary one sentence
 * @param tags topics it is listed under, the first being the main one
 * @param parameters required ones first, then by name
 * @param examples parameter lists such as {@code source=Kremlin}, each of which gives rows on a well-filled graph
 * @param pageSize rows on one page; empty if it is always answered whole
 * @param text the file as it is: what grlc or another endpoint can run
 * @param query parsed; never change it, copy it
 */
public record SavedQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        List<Parameter> parameters,
        List<String> examples,
        OptionalInt pageSize,
        String text,
        Query query) {

    public SavedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }

    /** True if the answer is a graph, false if it is a table. */
    public boolean answersWithAGraph() {
        return query.isConstructType();
    }

    /** The name as people write it: "Claims by source". */
    public String title() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    /** Main topic, for lists. */
    public String topic() {
        return tags.get(0);
    }
}
