package org.claimgraph.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final Optional<NameIndex> index;

    /** @param data with a text index, names are looked up in it; without, all of them are read */
    public EntityLookup(DatasetGraph data) {
        this.data = data;
        this.index = NameIndex.of(data);
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
                    () -> called(graph, labels, folded(name)),
                    () -> called(graph, ALIASES, folded(name)));
            for (Supplier<Stream<Node>> step : steps) {
                SortedSet<Named> found = named(graph, step.get(), classes);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return new TreeSet<>();
        });
    }

    /** Resources that have all the words in one of their names, or words so beginning, those with the shortest label first. */
    public List<Named> search(String words, List<String> classes, int limit) {
        String wanted = folded(words);
        return Txn.calculateRead(data, () -> {
            Graph graph = data.getUnionGraph();
            List<Node> predicates = new ArrayList<>(labels(classes));
            predicates.addAll(ALIASES);
            Stream<Node> hits = predicates.stream().flatMap(predicate -> having(graph, predicate, wanted));
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

    /** Subjects with exactly that name, but for case, accents and article. */
    private Stream<Node> called(Graph graph, List<Node> predicates, String name) {
        return predicates.stream().flatMap(predicate -> index.filter(names -> names.covers(predicate))
                .map(names ->
                        names.withPhrase(predicate, name).filter(node -> matches(graph, node, predicate, name::equals)))
                .orElseGet(() -> scan(graph, predicate, name::equals)));
    }

    private Stream<Node> having(Graph graph, Node predicate, String words) {
        List<String> wanted = List.of(words.split(" "));
        return index.filter(names -> names.covers(predicate))
                .map(names -> names.withWords(predicate, words))
                .orElseGet(() -> scan(graph, predicate, label -> wanted.stream().allMatch(label::contains)));
    }

    private static boolean matches(Graph graph, Node node, Node predicate, Predicate<String> test) {
        return graph.find(node, predicate, Node.ANY).toList().stream()
                .anyMatch(triple -> test.test(folded(triple.getObject().getLiteralLexicalForm())));
    }

    /** What no index covers are the vocabulary's own labels, which are few, and datasets in memory. */
    private static Stream<Node> scan(Graph graph, Node predicate, Predicate<String> test) {
        return graph
                .find(Node.ANY, predicate, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral()
                        && test.test(folded(triple.getObject().getLiteralLexicalForm())))
                .toList()
                .stream()
                .map(triple -> triple.getSubject());
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
