package org.claimgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Parameter values as a caller writes them to RDF nodes, so that nothing of them ever becomes query text. */
final class ParameterBinder {

    private final EntityLookup lookup;

    ParameterBinder(EntityLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Nodes by SPARQL variable, in the order of the query's parameters.
     *
     * @throws ParameterException for an unknown, missing or malformed parameter, or a name that is not exactly one entity's
     */
    Map<String, Node> bind(SavedQuery query, Map<String, String> given) {
        checkKnown(query, given.keySet());
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            value(parameter, given).ifPresent(value -> nodes.put(parameter.variable(), node(parameter, value)));
        }
        return nodes;
    }

    /** True if the value could be bound, as far as can be said without looking anything up. */
    static boolean accepts(Parameter parameter, String value) {
        if (!parameter.allowed().isEmpty() && !parameter.allowed().contains(value)) {
            return false;
        }
        try {
            return parameter.type() == ParameterType.IRI
                    || parameter.type().literal(parameter.name(), value).isLiteral();
        } catch (ParameterException e) {
            return false;
        }
    }

    private static void checkKnown(SavedQuery query, Set<String> names) {
        for (String name : new TreeSet<>(names)) {
            if (query.parameter(name).isEmpty()) {
                throw new ParameterException(
                        name, "\"" + query.name() + "\" has no parameter \"" + name + "\"; it takes " + takes(query));
            }
        }
    }

    private static String takes(SavedQuery query) {
        return query.parameters().isEmpty()
                ? "none"
                : String.join(
                        ", ", query.parameters().stream().map(Parameter::name).toList());
    }

    private static Optional<String> value(Parameter parameter, Map<String, String> given) {
        Optional<String> value = Optional.ofNullable(given.get(parameter.name()))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(parameter::defaultValue);
        if (value.isEmpty() && parameter.required()) {
            throw new ParameterException(
                    parameter.name(),
                    "\"" + parameter.name() + "\" is missing: give "
                            + parameter.type().expectation());
        }
        return value;
    }

    private Node node(Parameter parameter, String value) {
        if (!parameter.allowed().isEmpty() && !parameter.allowed().contains(value)) {
            throw new ParameterException(
                    parameter.name(),
                    "\"" + value + "\" is not a value of \"" + parameter.name() + "\"; it is one of "
                            + String.join(", ", parameter.allowed()));
        }
        return parameter.type() == ParameterType.IRI
                ? resource(parameter, value)
                : parameter.type().literal(parameter.name(), value);
    }

    private Node resource(Parameter parameter, String value) {
        return isIri(value) ? NodeFactory.createURI(value) : lookup.resolve(parameter, value);
    }

    /**
     * "Kremlin: statement" is a name though it has a colon; what has "//" or is a URN is meant as an IRI, with a fragment or
     * without.
     */
    private static boolean isIri(String value) {
        if (!value.matches("[A-Za-z][A-Za-z0-9+.-]*://\\S+|urn:\\S+")) {
            return false;
        }
        try {
            return IRIx.create(value).isReference();
        } catch (IRIException e) {
            return false;
        }
    }
}
