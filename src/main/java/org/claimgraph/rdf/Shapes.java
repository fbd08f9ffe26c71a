package org.claimgraph.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** {@code ontology/shapes.ttl}, applied to one article at a time. Safe for use by several threads at once. */
public final class Shapes {

    private static final class Holder {
        static final Shapes SHAPES = new Shapes(org.apache.jena.shacl.Shapes.parse(Ontology.read("shapes.ttl")));
    }

    private final org.apache.jena.shacl.Shapes shapes;

    /** The named shape that each property shape and constraint belongs to. */
    private final Map<Node, String> names;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
        this.names = names(shapes);
    }

    public static Shapes get() {
        return Holder.SHAPES;
    }

    /** What is wrong with an article; none means that it may be stored. */
    public List<Violation> validate(ArticleGraph article) {
        return validate(article.quads());
    }

    /** Why an article may not be stored; empty if it may. */
    public Optional<Violation> fault(ArticleGraph article) {
        return validate(article).stream().filter(Violation::blocking).findFirst();
    }

    /** @param quads an article's graph and the descriptions of all that it refers to */
    public List<Violation> validate(Collection<Quad> quads) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        Graph withConcepts = new WithOntology(graph);
        return ShaclValidator.get().validate(shapes, withConcepts).getEntries().stream()
                .map(this::violation)
                .sorted()
                .distinct()
                .toList();
    }

    private Violation violation(ReportEntry entry) {
        return new Violation(
                names.getOrDefault(entry.source(), local(entry.source())),
                entry.focusNode().toString(),
                Optional.ofNullable(entry.resultPath()).map(Object::toString).orElse(""),
                text(entry.value()),
                Optional.ofNullable(entry.message()).orElse("does not fit the shape"),
                Severity.Violation.equals(entry.severity()));
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : node.toString();
    }

    private static Map<Node, String> names(org.apache.jena.shacl.Shapes shapes) {
        Map<Node, String> names = new HashMap<>();
        for (Shape shape : shapes) {
            names.put(shape.getShapeNode(), local(shape.getShapeNode()));
            shape.getPropertyShapes()
                    .forEach(property -> names.put(property.getShapeNode(), local(shape.getShapeNode())));
        }
        return names;
    }

    private static String local(Node shape) {
        return shape.isURI() ? shape.getURI().substring(shape.getURI().indexOf('#') + 1) : shape.toString();
    }
}
