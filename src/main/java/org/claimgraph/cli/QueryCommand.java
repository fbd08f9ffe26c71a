package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.query.ParameterException;
import org.claimgraph.query.QueryResult;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.query.ResultWriter;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.query.SavedQuery;
import org.claimgraph.store.Served;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a saved query on the store. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Run a saved query; without a name, list them.")
final class QueryCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "e.g. claims-by-source")
    private Optional<String> name = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "KEY=VALUE", description = "Its parameters, e.g. source=Kremlin")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            description =
                    "table, csv, tsv, json, xml; ttl, nt, jsonld for graphs. Default: a table on a terminal, else CSV.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give up after this long; default ${DEFAULT-VALUE}.")
    private int timeout = 60;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (name.isEmpty()) {
            list(SavedQueries.load(), out);
            return 0;
        }
        SavedQuery query = SavedQueries.load(name.get())
                .orElseThrow(
                        () -> wrong("there is no saved query '" + name.get() + "'; 'claimgraph query' lists them"));
        ResultFormat wanted = format(query);
        try {
            answer(query, wanted);
        } catch (ParameterException | IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private void answer(SavedQuery query, ResultFormat wanted) throws IOException {
        Duration limit = Duration.ofSeconds(timeout);
        Optional<Served> server = Store.served(store.directory);
        if (server.isPresent()) {
            new RunningServer(server.get()).query(query.name(), parameters, wanted, limit, System.out);
            return;
        }
        try (Store source = Store.openReadOnly(store.directory)) {
            QueryResult result = new QueryRunner(source.dataset(), limit).run(query, parameters);
            ResultWriter.write(result, wanted, System.out);
        }
    }

    private ResultFormat format(SavedQuery query) {
        List<ResultFormat> fitting = ResultFormat.of(query);
        if (format.isPresent()) {
            return ResultFormat.named(format.get())
                    .filter(fitting::contains)
                    .orElseThrow(() -> wrong("--format " + format.get() + ": this query answers as "
                            + String.join(
                                    ", ",
                                    fitting.stream().map(ResultFormat::suffix).toList())));
        }
        return ResultFormat.named(Terminal.isAttached() ? "table" : "csv")
                .filter(fitting::contains)
                .orElse(fitting.getFirst());
    }

    private static void list(SavedQueries queries, PrintWriter out) {
        queries.byTopic().forEach((topic, ofTopic) -> {
            out.println(topic);
            ofTopic.forEach(query -> out.printf("  %-32s %s%n", query.name(), query.summary()));
        });
        out.flush();
    }

    private picocli.CommandLine.ParameterException wrong(String message) {
        return new picocli.CommandLine.ParameterException(spec.commandLine(), message);
    }
}
