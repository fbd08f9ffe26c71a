package org.claimgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A saved query with nodes in the places of its parameters, and with a page cut out of its rows. */
final class BoundQuery {

    private BoundQuery() {}

    /** A copy that is the caller's to change. */
    static Query of(Query query, Map<String, Node> nodes) {
        Map<Var, Node> values = new LinkedHashMap<>();
        nodes.forEach((variable, node) -> values.put(Var.alloc(variable), node));
        GivenFilters given = new GivenFilters(values);
        Query settled =
                QueryTransformOps.transform(query.cloneQuery(), given, new ExprTransformApplyElementTransform(given));
        return values.isEmpty() ? settled : QueryTransformOps.replaceVars(settled, values);
    }

    /**
     * Cuts one row more than the page out of the answer, in place. Where the pattern begins with a sub-select that is
     * ordered, that one needs to give no more rows than lead to the end of the page: what follows it adds columns and never
     * takes rows away ({@link QueryLint} looks after that the orders agree). The same holds for an ordered sub-select that
     * such a one begins with in its turn: articles, say, that are known to have at least one of the rows wanted.
     */
    static void cut(Query bound, int page, int size) {
        long before = (page - 1L) * size;
        bound.setOffset(before);
        bound.setLimit(size + 1L);
        Stream.iterate(orderedStart(bound), Optional::isPresent, start -> start.flatMap(BoundQuery::orderedStart))
                .flatMap(Optional::stream)
                .forEach(start -> start.setLimit(before + size + 1L));
    }

    /** The ordered sub-select that the pattern begins with. */
    static Optional<Query> orderedStart(Query query) {
        return query.getQueryPattern() instanceof ElementGroup group
                        && !group.isEmpty()
                        && group.get(0) instanceof ElementSubQuery start
                        && start.getQuery().hasOrderBy()
                ? Optional.of(start.getQuery())
                : Optional.empty();
    }

    /**
     * {@code FILTER ( !BOUND(?__source_iri) || ?x = ?__source_iri )} becomes {@code FILTER ( ?x = ?__source_iri )} where the
     * parameter is given, so that the optimiser sees an equality to begin with, and goes where it is not. {@code EXISTS { ... }}
     * in the place of the equality keeps what is only needed for the parameter out of the way where it is not given.
     */
    private static final class GivenFilters extends ElementTransformCopyBase {

        private final Map<Var, Node> values;

        GivenFilters(Map<Var, Node> values) {
            this.values = values;
        }

        @Override
        public Element transform(ElementFilter filter, Expr expr) {
            return filter.getExpr() instanceof E_LogicalOr or
                            && or.getArg1() instanceof E_LogicalNot not
                            && not.getArg() instanceof E_Bound bound
                            && bound.getArg().isVariable()
                            && bound.getArg().asVar().getName().startsWith("_")
                    ? new ElementFilter(values.containsKey(bound.getArg().asVar()) ? or.getArg2() : NodeValue.TRUE)
                    : super.transform(filter, expr);
        }
    }
}
