package org.claimgraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.claimgraph.query.Decorator.Item;

/** One {@code .rq} file to a {@link SavedQuery}, or a {@link QueryFileException} that says what to mend. */
final class SavedQueryReader {

    private static final Set<String> KEYS = Set.of(
            "summary",
            "description",
            "tags",
            "defaults",
            "enumerate",
            "pagination",
            "examples",
            "parameters",
            "lookup",
            "method");

    private final String file;
    private final String text;
    private final Map<String, Decorator> decorators;

    private SavedQueryReader(String file, String text) {
        this.file = file;
        this.text = text;
        this.decorators = DecoratorParser.parse(file, text);
    }

    static SavedQuery read(String file, String text) {
        return new SavedQueryReader(file, text).read();
    }

    private SavedQuery read() {
        checkKeys();
        Query query = parse();
        OptionalInt pageSize = pageSize();
        SortedSet<String> variables = QueryLint.parameterVariables(query);
        QueryLint.complaint(query, variables, pageSize.isPresent()).ifPresent(reason -> {
            throw failure(firstLineOfQuery(), reason);
        });
        List<Parameter> parameters = variables.stream()
                .map(variable -> parameter(variable, query))
                .sorted(Comparator.comparing(Parameter::required).reversed().thenComparing(Parameter::name))
                .toList();
        checkNames(parameters);
        return new SavedQuery(
                file.replaceFirst("\\.rq$", ""),
                required("summary"),
                text("description"),
                tags(),
                parameters,
                values("examples"),
                pageSize,
                text,
                query);
    }

    private void checkKeys() {
        for (Decorator decorator : decorators.values()) {
            if (!KEYS.contains(decorator.key())) {
                throw failure(
                        decorator.line(),
                        "unknown decorator \"" + decorator.key() + "\"; known are "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
    }

    private Query parse() {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw failure(Math.max(1, e.getLine()), String.valueOf(e.getMessage()));
        }
    }

    private Parameter parameter(String variable, Query query) {
        ParameterName name = ParameterName.of(variable)
                .orElseThrow(() -> failure(
                        lineOf(variable),
                        "?" + variable + " is no parameter name; write ?_name, ?_name_type or ?__name"));
        ParameterType type = ParameterType.ofSuffix(name.suffix())
                .orElseThrow(() -> failure(lineOf(variable), "?" + variable + " has an unknown type"));
        List<String> classes = entry("lookup", name.name())
                .map(item -> item.values().stream()
                        .map(term -> expand(term, query, item.line()))
                        .toList())
                .orElse(List.of());
        Parameter parameter = new Parameter(
                variable,
                name.name(),
                type,
                name.required(),
                entry("defaults", name.name()).map(Item::text),
                entry("enumerate", name.name()).map(Item::values).orElse(List.of()),
                classes,
                entry("parameters", name.name()).map(Item::text).orElse(""));
        checkDefault(parameter);
        return parameter;
    }

    private String expand(String term, Query query, int line) {
        String iri = query.getPrefixMapping().expandPrefix(term);
        if (iri.equals(term)) {
            throw failure(line, "\"" + term + "\" has no prefix that the query declares");
        }
        return iri;
    }

    private void checkDefault(Parameter parameter) {
        parameter
                .defaultValue()
                .filter(value -> !ParameterBinder.accepts(parameter, value))
                .ifPresent(value -> {
                    throw failure(
                            lineOfKey("defaults"),
                            "the default \"" + value + "\" of \"" + parameter.name() + "\" is not a value it takes");
                });
    }

    /** What is said about a parameter must be about one that exists, and each name must be used once. */
    private void checkNames(List<Parameter> parameters) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst()
                .ifPresent(name -> {
                    throw failure(lineOf("_" + name), "two variables share the parameter name \"" + name + "\"");
                });
        for (String key : List.of("defaults", "enumerate", "parameters", "lookup")) {
            for (Item item : items(key)) {
                if (!names.contains(item.name())) {
                    throw failure(item.line(), "\"" + item.name() + "\" is not a parameter of this query");
                }
            }
        }
    }

    private OptionalInt pageSize() {
        String size = text("pagination");
        if (size.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!size.matches("[1-9]\\d{0,4}")) {
            throw failure(lineOfKey("pagination"), "pagination takes a number of rows from 1 to 99999");
        }
        return OptionalInt.of(Integer.parseInt(size));
    }

    private List<String> tags() {
        List<String> tags = values("tags");
        if (tags.isEmpty()) {
            throw failure(1, "no \"#+ tags:\"; name at least the topic it is listed under");
        }
        return tags;
    }

    private String required(String key) {
        String value = text(key);
        if (value.isEmpty()) {
            throw failure(1, "no \"#+ " + key + ":\"");
        }
        return value;
    }

    private String text(String key) {
        return Optional.ofNullable(decorators.get(key)).map(Decorator::text).orElse("");
    }

    private List<String> values(String key) {
        return items(key).stream().flatMap(item -> item.values().stream()).toList();
    }

    private Optional<Item> entry(String key, String name) {
        return items(key).stream().filter(item -> item.name().equals(name)).findFirst();
    }

    private List<Item> items(String key) {
        return Optional.ofNullable(decorators.get(key)).map(Decorator::items).orElse(List.of());
    }

    private int lineOf(String variable) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("?" + variable)) {
                return i + 1;
            }
        }
        return 1;
    }

    private int lineOfKey(String key) {
        return Optional.ofNullable(decorators.get(key)).map(Decorator::line).orElse(1);
    }

    private int firstLineOfQuery() {
        return 1 + (int) text.lines().takeWhile(line -> line.startsWith("#")).count();
    }

    private QueryFileException failure(int line, String reason) {
        return new QueryFileException(file, line, reason);
    }
}
