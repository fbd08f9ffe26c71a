package org.claimgraph.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.cli.bench.QueryMix.Asked;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.SavedQueries;
import org.claimgraph.rdf.IriMinter;
import org.claimgraph.serve.ClaimgraphServer;
import org.claimgraph.serve.Limits;
import org.claimgraph.serve.ServerOptions;

/**
 * Many clients at once over HTTP: saved queries from our server, and in turn the same SPARQL from a stock Fuseki over the
 * same open store, so that both meet the same machine.
 */
public final class LoadBench {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int TURNS = 3;

    private final DatasetGraph data;
    private final List<Asked> mix;
    private final int clients;
    private final Duration turn;

    /** @param seconds in all, for both servers */
    public LoadBench(DatasetGraph data, int clients, int seconds) {
        this.data = data;
        this.mix = QueryMix.of(data, SavedQueries.load());
        this.clients = clients;
        this.turn = Duration.ofMillis(1000L * seconds / (2 * TURNS + 2));
    }

    /** @param errors answers other than 200, and none */
    public record Figures(long requests, double perSecond, double p50, double p95, double p99, long errors) {}

    /** Queries a second here by those of a stock Fuseki. */
    public record Comparison(Figures ours, Figures stock) {
        public double ratio() {
            return ours.perSecond() / stock.perSecond();
        }
    }

    /** @param kept answers that our server keeps, 0 for none */
    public Comparison run(int kept) {
        ServerOptions options = new ServerOptions(
                data, SavedQueries.load(), IriMinter.DEFAULT_BASE, 0, true, TIMEOUT, Limits.STANDARD.keeping(kept));
        FusekiServer stock = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/kg", data)
                .build()
                .start();
        try (ClaimgraphServer ours = ClaimgraphServer.start(options)) {
            List<HttpRequest> toUs =
                    mix.stream().map(asked -> ours(ours.url(), asked)).toList();
            List<HttpRequest> toStock = stock("http://localhost:" + stock.getHttpPort() + "/kg/sparql");
            Tally us = new Tally();
            Tally them = new Tally();
            load(toUs, new Tally(), 0);
            load(toStock, new Tally(), 0);
            for (int i = 1; i <= TURNS; i++) {
                load(toUs, us, i);
                load(toStock, them, i);
            }
            return new Comparison(us.figures(), them.figures());
        } finally {
            stock.stop();
        }
    }

    private static HttpRequest ours(String url, Asked asked) {
        String parameters = asked.parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String suffix = asked.query().answersWithAGraph() ? ".nt" : ".json";
        return HttpRequest.newBuilder(
                        URI.create(url + "queries/" + asked.query().name() + suffix + "?" + parameters))
                .timeout(TIMEOUT.multipliedBy(2))
                .build();
    }

    private List<HttpRequest> stock(String url) {
        QueryRunner runner = new QueryRunner(data, TIMEOUT);
        List<HttpRequest> requests = new ArrayList<>();
        for (Asked asked : mix) {
            String text = runner.text(asked.query(), asked.parameters());
            boolean graph = asked.query().answersWithAGraph();
            String limited =
                    graph ? text : text + "\nLIMIT " + asked.query().pageSize().orElse(100);
            requests.add(HttpRequest.newBuilder(URI.create(url))
                    .timeout(TIMEOUT.multipliedBy(2))
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", graph ? "application/n-triples" : "application/sparql-results+json")
                    .POST(HttpRequest.BodyPublishers.ofString(limited))
                    .build());
        }
        return requests;
    }

    /** All clients for one turn, each in a random order of its own that is the same in every run. */
    private void load(List<HttpRequest> requests, Tally tally, int seed) {
        long end = System.nanoTime() + turn.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random random = new Random(31L * seed + client);
            threads.add(Thread.ofPlatform().start(() -> {
                try (HttpClient http = HttpClient.newHttpClient()) {
                    while (System.nanoTime() < end) {
                        tally.add(http, requests.get(random.nextInt(requests.size())));
                    }
                }
            }));
        }
        long start = System.nanoTime();
        threads.forEach(LoadBench::join);
        tally.took(System.nanoTime() - start);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", e);
        }
    }

    private static final class Tally {

        private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger errors = new AtomicInteger();
        private double seconds;

        void add(HttpClient http, HttpRequest request) {
            long start = System.nanoTime();
            try {
                if (http.send(request, BodyHandlers.ofByteArray()).statusCode() != 200) {
                    errors.incrementAndGet();
                }
            } catch (IOException e) {
                errors.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            millis.add((System.nanoTime() - start) / 1e6);
        }

        void took(long nanos) {
            seconds += nanos / 1e9;
        }

        Figures figures() {
            return new Figures(
                    millis.size(),
                    millis.size() / seconds,
                    Quantiles.of(millis, 0.5),
                    Quantiles.of(millis, 0.95),
                    Quantiles.of(millis, 0.99),
                    errors.get());
        }
    }
}
