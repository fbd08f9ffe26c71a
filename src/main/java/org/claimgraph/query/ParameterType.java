package org.claimgraph.query;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a parameter's value must be. The suffix of the variable's name says it, as in BASIL: {@code ?_source_iri},
 * {@code ?_from_date}, {@code ?_words_en}; without suffix a plain string.
 */
public enum ParameterType {
    /** An absolute IRI, or a name that {@link EntityLookup} resolves to one. */
    IRI("an IRI or a name", "iri"),
    STRING("text", "string", XSDDatatype.XSDstring),
    LANG("English text", "en"),
    /** Words that all must be there, as the text index is asked for them. */
    WORDS("words", "words", XSDDatatype.XSDstring),
    DATE("a day as YYYY-MM-DD", "date", XSDDatatype.XSDdate),
    DATETIME("a moment as YYYY-MM-DDThh:mm:ss", "datetime", XSDDatatype.XSDdateTime),
    INTEGER("a whole number", "integer", XSDDatatype.XSDinteger),
    DECIMAL("a number", "number", XSDDatatype.XSDdecimal),
    BOOLEAN("true or false", "boolean", XSDDatatype.XSDboolean);

    private final String expectation;
    private final String suffix;
    private final Optional<RDFDatatype> datatype;

    ParameterType(String expectation, String suffix, RDFDatatype... datatype) {
        this.expectation = expectation;
        this.suffix = suffix;
        this.datatype = datatype.length == 0 ? Optional.empty() : Optional.of(datatype[0]);
    }

    static Optional<ParameterType> ofSuffix(String suffix) {
        for (ParameterType type : values()) {
            if (type.suffix.equals(suffix.toLowerCase(Locale.ROOT))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** In words, for forms and error messages. */
    public String expectation() {
        return expectation;
    }

    /**
     * The value as a literal. A literal is made, never text spliced into a query, so no value can change what is asked.
     *
     * @throws ParameterException if the value is not of this type
     */
    Node literal(String parameter, String value) {
        if (datatype.isEmpty()) {
            return NodeFactory.createLiteralLang(value, "en");
        }
        if (this == WORDS) {
            return NodeFactory.createLiteralString(NameIndex.all(value)
                    .orElseThrow(() -> new ParameterException(
                            parameter, "\"" + value + "\" holds no word; \"" + parameter + "\" takes words")));
        }
        if (!datatype.get().isValid(value)) {
            throw new ParameterException(
                    parameter, "\"" + value + "\" is not " + expectation + ", which \"" + parameter + "\" takes");
        }
        return NodeFactory.createLiteralDT(value, datatype.get());
    }
}
