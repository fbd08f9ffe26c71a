package org.claimgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What a query must keep to, so that it can be bound, paged and offered to strangers. */
final class QueryLint {

    private QueryLint() {}

    /** Variables that the convention makes parameters, sorted. */
    static SortedSet<String> parameterVariables(Query query) {
        // What is only assigned counts as read nowhere, so the pattern and the columns are asked as well.
        Stream<Var> inPattern = PatternVars.vars(query.getQueryPattern()).stream();
        Stream<Var> inColumns = query.isSelectType() ? query.getProjectVars().stream() : Stream.empty();
        return Stream.of(OpVars.mentionedVars(Algebra.compile(query)).stream(), inPattern, inColumns)
                .flatMap(variables -> variables)
                .map(Var::getName)
                .filter(name -> name.startsWith("_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first thing wrong, if any; the words belong after "file, line: ". */
    static Optional<String> complaint(Query query, SortedSet<String> variables, boolean paged) {
        if (!query.isSelectType() && !query.isConstructType()) {
            return Optional.of("only SELECT and CONSTRUCT are offered");
        }
        if (query.isSelectType() && query.isQueryResultStar()) {
            return Optional.of("name the columns: SELECT * changes with the pattern");
        }
        if (query.hasDatasetDescription()) {
            return Optional.of("FROM would ask another dataset than the served one; leave it out");
        }
        if (query.hasLimit() || query.hasOffset()) {
            return Optional.of("LIMIT and OFFSET are set by paging; write \"#+ pagination: N\"");
        }
        if (paged && !query.hasOrderBy()) {
            return Optional.of("pages need an ORDER BY to be stable");
        }
        if (callsOut(query)) {
            return Optional.of("SERVICE is switched off on the server");
        }
        return Optional.<String>empty()
                .or(() -> BoundQuery.orderedStart(query).flatMap(start -> disorder(query, start)))
                .or(() -> unbindable(query, variables));
    }

    /** Pages are cut in the sub-select, so the whole must begin with the same order, and no row of it may be lost. */
    private static Optional<String> disorder(Query query, Query start) {
        List<SortCondition> inner = start.getOrderBy();
        if (!query.hasOrderBy()
                || query.getOrderBy().size() < inner.size()
                || !query.getOrderBy().subList(0, inner.size()).equals(inner)) {
            return Optional.of("the query must be ordered as the sub-select is that it begins with, and then by more");
        }
        return query.isDistinct()
                ? Optional.of("DISTINCT would take rows away from pages that are cut in the sub-select")
                : Optional.empty();
    }

    private static boolean callsOut(Query query) {
        boolean[] found = {false};
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
                found[0] = true;
            }
        });
        return found[0];
    }

    /** A parameter must only be read: a variable that is assigned by BIND, AS or VALUES cannot be replaced by a value. */
    private static Optional<String> unbindable(Query query, SortedSet<String> variables) {
        Map<Var, Node> sample = new HashMap<>();
        variables.forEach(name -> sample.put(Var.alloc(name), NodeFactory.createURI("urn:x-sample")));
        try {
            QueryTransformOps.replaceVars(query, sample);
            return Optional.empty();
        } catch (QueryException e) {
            return Optional.of("a parameter may not be assigned by BIND, AS or VALUES: " + e.getMessage());
        }
    }
}
