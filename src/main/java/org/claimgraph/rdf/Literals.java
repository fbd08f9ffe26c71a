package org.claimgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values to RDF literals, each value in one lexical form only. */
public final class Literals {

    public static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    public static Node text(String value, String language) {
        return NodeFactory.createLiteralLang(value, language);
    }

    public static Node index(int value) {
        return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    public static Node integer(int value) {
        return typed(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    public static Node day(LocalDate value) {
        return typed(value.toString(), XSDDatatype.XSDdate);
    }

    public static Node bool(boolean value) {
        return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** A probability to three decimals: more would be noise, and would differ between machines. */
    public static Node probability(double value) {
        return decimal(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
    }

    /** Canonical xsd:decimal (XML Schema 1.0, 3.2.3.2): at least one digit on either side of the point. */
    public static Node decimal(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return typed(
                plain.scale() < 1 ? plain.setScale(1).toPlainString() : plain.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private Literals() {}
}
