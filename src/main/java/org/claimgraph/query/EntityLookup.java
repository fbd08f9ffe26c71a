package org.claimgraph.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds what a name means: first by label, then by alias, each as written; then the same without regard to case, accents
 * and a leading "the". Entities local to one article ("officials") are never meant by a name.
 */
public final class EntityLookup {

    private static final Node HEADLINE = NodeFactory.createURI("http://schema.org/headline");
    /** "Support" is a concept of the vocabulary, but nobody who asks for a name means one unless only concepts will do. */
    private static final String VOCABULARY = "https://w3id.org/claimgraph/ns#";

    private static final Node TEXT = NodeFactory.createURI("http://schema.org/text");
    private static final List<Node> LABELS = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());
    private static final List<Node> TITLES = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), HEADLINE, TEXT);
    private static final List<Node> ALIASES = List.of(SKOS.altLabel.asNode());
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SUGGESTIONS = 8;

    private final DatasetGraph data;

    public EntityLookup(DatasetGraph data) {
        this.data = data;
    }

    /**
     * The one resource of that name.
     *
     * @throws ParameterException if there is none, or several; it lists what may have been meant
     */
    Node resolve(Parameter parameter, String name) {
        SortedSet<Named> found = find(name, parameter.classes());
        if (found.size() == 1) {
            return NodeFactory.createURI(found.first().iri());
        }
        if (found.isEmpty()) {
            List<Named> similar = search(name, parameter.classes(), SUGGESTIONS);
            throw new ParameterException(parameter.name(), unknown(parameter, name, similar), similar);
        }
        throw new ParameterException(
                parameter.name(),
                "\"" + name + "\" is the name of " + found.size() + " things; give the IRI of one: "
                        + String.join(", ", found.stream().map(Named::toString).toList()),
                List.copyOf(found));
    }

    /** Everything of exactly that name, at the first of the steps (label, alias, folded label, folded alias) that finds any. */
    public SortedSet<Named> find(String name, List<String> classes) {
        return Txn.calculateRead(data, () -> {
            Graph graph = data.getUnionGraph();
            List<Node> labels = labels(classes);
            List<Supplier<Stream<Node>>> steps = List.of(
                    () -> written(graph, labels, name),
                    () -> written(graph, ALIASES, name),
                    () -> matching(graph, labels, folded(name)::equals),
                    () -> matching(graph, ALIASES, folded(name)::equals));
            for (Supplier<Stream<Node>> step : steps) {
                SortedSet<Named> found = named(graph, step.get(), classes);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return new TreeSet<>();
        });
    }

    /** Resources that have all the words in one of their names, those with the shortest label first. */
    public List<Named> search(String words, List<String> classes, int limit) {
        List<String> wanted = List.of(folded(words).split(" "));
        return Txn.calculateRead(data, () -> {
            Graph graph = data.getUnionGraph();
            List<Node> predicates = new ArrayList<>(labels(classes));
            predicates.addAll(ALIASES);
            Stream<Node> hits =
                    matching(graph, predicates, label -> wanted.stream().allMatch(label::contains));
            return named(graph, hits, classes).stream()
                    .sorted(Comparator.comparingInt((Named hit) -> hit.label().length())
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(limit)
                    .toList();
        });
    }

    /** Articles and claims are found by headline and text where they are asked for, but never stand in for a name. */
    private static List<Node> labels(List<String> classes) {
        return classes.isEmpty() ? LABELS : TITLES;
    }

    private static String unknown(Parameter parameter, String name, List<Named> similar) {
        String nothing = "nothing in the graph is called \"" + name + "\"";
        return similar.isEmpty()
                ? nothing + (parameter.classes().isEmpty() ? "" : " and fits \"" + parameter.name() + "\"")
                : nothing + "; did you mean "
                        + String.join(
                                ", ", similar.stream().map(Named::toString).toList()) + "?";
    }

    private static Stream<Node> written(Graph graph, List<Node> predicates, String name) {
        List<Node> forms = List.of(NodeFactory.createLiteralLang(name, "en"), NodeFactory.createLiteralString(name));
        return predicates.stream().flatMap(predicate -> forms.stream()
                .flatMap(form ->
                        graph.find(Node.ANY, predicate, form).toList().stream().map(triple -> triple.getSubject())));
    }

    private static Stream<Node> matching(Graph graph, List<Node> predicates, Predicate<String> test) {
        return predicates.stream().flatMap(predicate -> graph
                .find(Node.ANY, predicate, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral()
                        && test.test(folded(triple.getObject().getLiteralLexicalForm())))
                .toList()
                .stream()
                .map(triple -> triple.getSubject()));
    }

    private static SortedSet<Named> named(Graph graph, Stream<Node> subjects, List<String> classes) {
        SortedSet<Named> found = new TreeSet<>();
        subjects.filter(node -> node.isURI() && !node.getURI().contains("#agent="))
                .filter(node -> classes.isEmpty()
                        ? !node.getURI().startsWith(VOCABULARY)
                        : classes.stream()
                                .anyMatch(type -> graph.contains(node, RDF.type.asNode(), NodeFactory.createURI(type))))
                .forEach(node -> found.add(new Named(node.getURI(), Labels.of(graph, node))));
        return found;
    }

    private static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replaceFirst("^the (?=.)", "");
    }
}
