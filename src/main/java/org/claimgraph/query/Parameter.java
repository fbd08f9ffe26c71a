package org.claimgraph.query;

import java.util.List;
import java.util.Optional;

/**
 * What a caller may or must give to a saved query.
 *
 * @param variable name of the SPARQL variable without "?" ({@code _source_iri})
 * @param name what the caller writes ({@code source})
 * @param defaultValue used where the caller gives none
 * @param allowed the only values there are; empty if free
 * @param classes for an IRI given by name: absolute IRIs of the classes it may belong to; empty for any
 * @param help one phrase for forms and documentation; may be empty
 */
public record Parameter(
        String variable,
        String name,
        ParameterType type,
        boolean required,
        Optional<String> defaultValue,
        List<String> allowed,
        List<String> classes,
        String help) {

    public Parameter {
        allowed = List.copyOf(allowed);
        classes = List.copyOf(classes);
    }
}
