package org.claimgraph.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.query.Parameter;
import org.claimgraph.query.ParameterType;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.query.ResultWriter;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;

/** What this server offers, for machines to find out: VoID and DCAT, the vocabulary, OpenAPI. */
final class Description {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String ONTOLOGY = "/org/claimgraph/ontology/claimgraph.ttl";

    private final SavedQueries queries;
    private final Facts facts;
    private final Iris iris;

    Description(ServerOptions options, Iris iris) {
        this.queries = options.queries();
        this.facts = new Facts(options.data());
        this.iris = iris;
    }

    Reply dataset(Ask ask) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(GraphPrefixes.ALL);
        Node dataset = NodeFactory.createURI(ask.origin() + "/.well-known/void#dataset");
        Node service = NodeFactory.createURI(ask.origin() + ClaimgraphServer.DATASET);
        graph.add(dataset, RDF.type.asNode(), iri(VOID + "Dataset"));
        graph.add(dataset, RDF.type.asNode(), iri("http://www.w3.org/ns/dcat#Dataset"));
        graph.add(dataset, iri(DCTERMS + "title"), NodeFactory.createLiteralLang("Claimgraph", "en"));
        graph.add(
                dataset,
                iri(DCTERMS + "description"),
                NodeFactory.createLiteralLang(
                        "Claims that news articles attribute to sources, with exact provenance.", "en"));
        graph.add(dataset, iri(VOID + "sparqlEndpoint"), service);
        graph.add(dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(iris.base()));
        graph.add(dataset, iri(VOID + "vocabulary"), iri("https://w3id.org/claimgraph/ns#"));
        graph.add(dataset, iri("http://www.w3.org/ns/dcat#landingPage"), iri(ask.origin() + "/"));
        partitions(graph, dataset);
        graph.add(service, RDF.type.asNode(), iri("http://www.w3.org/ns/sparql-service-description#Service"));
        graph.add(service, iri("http://www.w3.org/ns/sparql-service-description#endpoint"), service);
        graph.add(
                service,
                iri("http://www.w3.org/ns/sparql-service-description#feature"),
                iri("http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph"));
        return rdf(graph, ask, Optional.empty());
    }

    private void partitions(Graph graph, Node dataset) {
        List<String> counted = List.of(
                "articles", "http://schema.org/NewsArticle",
                "claims", "http://schema.org/Claim",
                "attributions", "https://w3id.org/claimgraph/ns#Attribution",
                "people", "http://schema.org/Person",
                "organisations", "http://schema.org/Organization",
                "events", "http://semanticweb.cs.vu.nl/2009/11/sem/Event");
        Facts.Row counts = facts.all("counts").get(0);
        for (int i = 0; i < counted.size(); i += 2) {
            Node partition = iri(dataset.getURI() + "-" + counted.get(i));
            graph.add(dataset, iri(VOID + "classPartition"), partition);
            graph.add(partition, iri(VOID + "class"), iri(counted.get(i + 1)));
            graph.add(
                    partition,
                    iri(VOID + "entities"),
                    NodeFactory.createLiteralDT(
                            counts.text(counted.get(i)), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger));
        }
    }

    Reply ontology(Ask ask) {
        InputStream file = Description.class.getResourceAsStream(ONTOLOGY);
        if (file == null) {
            throw Problem.notFound("the vocabulary is not part of this build");
        }
        int dot = ask.path().indexOf('.');
        Graph graph = RDFParser.source(file).lang(Lang.TURTLE).toGraph();
        return rdf(
                graph, ask, dot < 0 ? Optional.empty() : Optional.of(ask.path().substring(dot + 1)));
    }

    private static Reply rdf(Graph graph, Ask ask, Optional<String> suffix) {
        List<String> offers = new ArrayList<>(LinkedData.FORMATS.keySet());
        // A browser is shown Turtle as text: there is no page to prefer.
        String accept = ask.accept().contains(Reply.HTML) ? "" : ask.accept();
        ResultFormat format = suffix.isPresent()
                ? suffix.flatMap(ResultFormat::named)
                        .filter(LinkedData.FORMATS::containsValue)
                        .orElseThrow(() -> Problem.notFound("available as .ttl, .jsonld, .nt and .rdf"))
                : java.util.Objects.requireNonNull(LinkedData.FORMATS.get(Accept.choose(accept, offers)
                        .orElseThrow(() -> Problem.notAcceptable("Turtle, JSON-LD, N-Triples and RDF/XML"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultWriter.write(graph, format, out);
        return Reply.of(format.mediaType(), out.toByteArray());
    }

    Reply openApi(Ask ask) {
        ObjectNode api = JsonNodeFactory.instance.objectNode();
        api.put("openapi", "3.1.0");
        api.putObject("info")
                .put("title", "Claimgraph saved queries")
                .put("version", "1")
                .put("description", "Who said what in the news: each path is one saved query.");
        api.putArray("servers").addObject().put("url", ask.origin());
        ObjectNode paths = api.putObject("paths");
        queries.all().forEach(query -> describe(query, paths.putObject("/queries/" + query.name())));
        return Reply.text(Reply.JSON, api.toPrettyString() + "\n");
    }

    private static void describe(SavedQuery query, ObjectNode path) {
        ObjectNode get = path.putObject("get");
        get.put("operationId", query.name()).put("summary", query.summary()).put("description", query.description());
        ArrayNode tags = get.putArray("tags");
        query.tags().forEach(tags::add);
        ArrayNode parameters = get.putArray("parameters");
        query.parameters().forEach(parameter -> describe(parameter, parameters.addObject()));
        if (!query.answersWithAGraph()) {
            page("page", 1, parameters.addObject());
            page("limit", query.pageSize().orElse(1), parameters.addObject());
        }
        ObjectNode responses = get.putObject("responses");
        ObjectNode content =
                responses.putObject("200").put("description", "The answer").putObject("content");
        ResultFormat.of(query).forEach(format -> content.putObject(format.mediaType()));
        ObjectNode problem = responses.putObject("400").put("description", "A parameter is missing or wrong");
        problem.putObject("content").putObject("application/problem+json");
    }

    private static void describe(Parameter parameter, ObjectNode entry) {
        entry.put("name", parameter.name()).put("in", "query");
        entry.put("required", parameter.required() && parameter.defaultValue().isEmpty());
        entry.put("description", parameter.help().isEmpty() ? parameter.type().expectation() : parameter.help());
        ObjectNode schema = entry.putObject("schema");
        schema.put(
                "type",
                parameter.type() == ParameterType.INTEGER
                        ? "integer"
                        : parameter.type() == ParameterType.BOOLEAN ? "boolean" : "string");
        if (parameter.type() == ParameterType.DATE) {
            schema.put("format", "date");
        }
        parameter.defaultValue().ifPresent(value -> schema.put("default", value));
        if (!parameter.allowed().isEmpty()) {
            ArrayNode allowed = schema.putArray("enum");
            parameter.allowed().forEach(allowed::add);
        }
    }

    private static void page(String name, int otherwise, ObjectNode entry) {
        entry.put("name", name).put("in", "query").put("required", false);
        entry.putObject("schema").put("type", "integer").put("minimum", 1).put("default", otherwise);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
