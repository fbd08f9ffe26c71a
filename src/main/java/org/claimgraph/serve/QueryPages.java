package org.claimgraph.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.claimgraph.query.Answers;
import org.claimgraph.query.Parameter;
import org.claimgraph.query.ParameterException;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.query.ResultWriter;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;

/** {@code /queries} and {@code /queries/NAME}: for people a page with a form, for tools JSON, CSV and the rest. */
final class QueryPages {

    private static final String PATH = "/queries/";

    private final SavedQueries queries;
    private final Answers answers;
    private final Iris iris;

    QueryPages(SavedQueries queries, Answers answers, Iris iris) {
        this.queries = queries;
        this.answers = answers;
        this.iris = iris;
    }

    Reply list(Ask ask) {
        String type = Accept.choose(ask.accept(), List.of(Reply.JSON, Reply.HTML))
                .orElseThrow(() -> Problem.notAcceptable("JSON and HTML"));
        return type.equals(Reply.HTML)
                ? Reply.html(Layout.page("Saved queries", "", QueryList.html(queries)))
                : Reply.text(Reply.JSON, json().toPrettyString() + "\n");
    }

    /** All of them in Turtle, for tools that collect example queries. */
    Reply executable(Ask ask) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(ExecutableQueries.of(queries, ask.origin()))
                .lang(Lang.TURTLE)
                .output(out);
        return Reply.of(ResultFormat.TURTLE.mediaType(), out.toByteArray());
    }

    Reply one(Ask ask) {
        String name = ask.path().substring(PATH.length());
        Optional<SavedQuery> plain = queries.find(name);
        if (plain.isPresent()) {
            return negotiated(plain.get(), ask);
        }
        int dot = name.lastIndexOf('.');
        SavedQuery query = queries.find(name.substring(0, Math.max(0, dot)))
                .orElseThrow(() -> Problem.notFound("there is no saved query \"" + name + "\"; /queries lists them"));
        String suffix = name.substring(dot + 1);
        if (suffix.equals("rq")) {
            return Reply.text("application/sparql-query", query.text());
        }
        if (suffix.equals("html")) {
            return page(query, ask);
        }
        ResultFormat format = ResultFormat.named(suffix)
                .filter(candidate -> candidate.fits(query))
                .orElseThrow(() -> Problem.notFound("\"" + query.name() + "\" is available as " + suffixes(query)));
        return result(query, format, ask);
    }

    private Reply negotiated(SavedQuery query, Ask ask) {
        Map<String, ResultFormat> formats = new TreeMap<>();
        List<String> offers = new ArrayList<>();
        for (ResultFormat format : offered(query)) {
            formats.put(format.mediaType(), format);
            offers.add(format.mediaType());
        }
        offers.add(Reply.HTML);
        if (!query.answersWithAGraph()) {
            offers.add(Reply.JSON);
        }
        String type = Accept.choose(ask.accept(), offers).orElseThrow(() -> Problem.notAcceptable(suffixes(query)));
        return type.equals(Reply.HTML)
                ? page(query, ask)
                : result(query, formats.getOrDefault(type, ResultFormat.JSON), ask);
    }

    /** JSON before the table for terminals: it is what a client that takes anything can do most with. */
    private static List<ResultFormat> offered(SavedQuery query) {
        List<ResultFormat> formats = new ArrayList<>(ResultFormat.of(query));
        if (formats.remove(ResultFormat.JSON)) {
            formats.add(0, ResultFormat.JSON);
        }
        return formats;
    }

    private static String suffixes(SavedQuery query) {
        return String.join(
                        ", ",
                        ResultFormat.of(query).stream()
                                .map(format -> "." + format.suffix())
                                .toList())
                + ", .html and .rq";
    }

    private Reply result(SavedQuery query, ResultFormat format, Ask ask) {
        try {
            QueryResult result = run(query, ask);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            ResultWriter.write(result, format, body);
            Reply reply = Reply.of(format.mediaType(), body.toByteArray());
            return result instanceof QueryResult.Rows rows
                    ? Paging.of(rows, ask).addTo(reply)
                    : reply;
        } catch (ParameterException e) {
            throw new Problem(400, "Bad parameter \"" + e.parameter() + "\"", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private QueryResult run(SavedQuery query, Ask ask) {
        try {
            return answers.run(query, ask.parameters());
        } catch (QueryCancelledException e) {
            throw new Problem(
                    503,
                    "Query timed out",
                    "\"" + query.name() + "\" took too long; ask for less, or give more parameters");
        }
    }

    private Reply page(SavedQuery query, Ask ask) {
        QueryPage page = new QueryPage(query, ask, iris);
        if (page.asksForMore()) {
            return Reply.html(page.html(Html.of("<p class=\"none\">Fill in the form and run the query.</p>")));
        }
        try {
            return Reply.html(page.html(page.results(run(query, ask), answers.text(query, ask.parameters()))));
        } catch (ParameterException e) {
            return Reply.html(page.html(page.complaint(e))).withStatus(400);
        }
    }

    /** What the Fuseki UI shows as badges, and tools as a catalogue. */
    private ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (SavedQuery query : queries.all()) {
            ObjectNode entry = list.addObject();
            entry.put("name", query.name()).put("summary", query.summary());
            entry.put("topic", query.topic()).put("href", PATH + query.name());
            ArrayNode parameters = entry.putArray("parameters");
            query.parameters().forEach(parameter -> describe(parameter, parameters.addObject()));
            ArrayNode formats = entry.putArray("formats");
            ResultFormat.of(query).forEach(format -> formats.add(format.suffix()));
            entry.put("sparql", sparql(query));
        }
        return list;
    }

    private static void describe(Parameter parameter, ObjectNode entry) {
        entry.put("name", parameter.name())
                .put("takes", parameter.type().expectation())
                .put(
                        "required",
                        parameter.required() && parameter.defaultValue().isEmpty());
        parameter.defaultValue().ifPresent(value -> entry.put("default", value));
        if (!parameter.help().isEmpty()) {
            entry.put("description", parameter.help());
        }
    }

    /** With the defaults in place where the graph knows them; else as it is: unbound parameters match anything. */
    private String sparql(SavedQuery query) {
        try {
            return answers.text(query, Map.of());
        } catch (ParameterException e) {
            return query.query().serialize();
        }
    }
}
