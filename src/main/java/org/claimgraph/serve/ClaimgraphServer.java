package org.claimgraph.serve;

import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * Fuseki with our pages around it: SPARQL at {@code /kg}, its UI at {@code /ui/}, ours everywhere else.
 *
 * <p>Fuseki's admin module stays out: there is nothing to administer. Its status action alone is mounted, because the UI
 * asks it which datasets there are. What changes the store comes in by {@link ArticleDoor}, if it is open at all.
 */
public final class ClaimgraphServer implements AutoCloseable {

    static final String DATASET = "/kg";

    private static final String CONFIG = "/org/claimgraph/fuseki/config.ttl";
    private static final int MAX_THREADS = 64;
    private static final int FRAMING_BYTES = 1024;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final FusekiServer fuseki;
    private final Site site;

    private ClaimgraphServer(FusekiServer fuseki, Site site) {
        this.fuseki = fuseki;
        this.site = site;
    }

    /**
     * Starts and returns at once; the server runs until {@link #stop()}.
     *
     * @throws ServerException if the port is taken or the configuration cannot be read
     */
    public static ClaimgraphServer start(ServerOptions options) {
        requireFree(options);
        options.data().getContext().set(TDB2.symUnionDefaultGraph, true);
        Site site = new Site(options);
        FusekiServer fuseki = builder(options, site).build();
        harden(fuseki.getJettyServer(), options.limits());
        try {
            fuseki.start();
        } catch (FusekiException e) {
            throw portTaken(options, e);
        }
        site.prepare();
        return new ClaimgraphServer(fuseki, site);
    }

    private static FusekiServer.Builder builder(ServerOptions options, Site site) {
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.create(List.of()))
                .port(options.port())
                .loopback(options.loopback())
                .maxServerThreads(MAX_THREADS)
                .enablePing(true)
                .enableStats(true)
                .addProcessor("/$/server", new ActionServerStatus())
                .registerOperation(
                        Operation.Query, new CappedQueries(options.limits().rows()))
                .addFilter("/*", new SiteFilter(site, options));
        for (DataAccessPoint configured : configuration()) {
            builder.add(configured.getName(), service(configured.getDataService(), options));
        }
        return builder;
    }

    /**
     * Answers are compressed where the client takes that, a client that falls silent is dropped, and a stop waits for what
     * is running. Jetty means to move two of these switches; its new places for them are not in Jena's
     * bundle yet.
     */
    @SuppressWarnings("removal")
    private static void harden(Server jetty, Limits limits) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof AbstractConnector listening) {
                listening.setIdleTimeout(limits.idle().toMillis());
            }
            connector.getConnectionFactories().stream()
                    .filter(HttpConnectionFactory.class::isInstance)
                    .map(factory -> ((HttpConnectionFactory) factory).getHttpConfiguration())
                    .forEach(http -> http.setSendServerVersion(false));
        }
        GzipHandler gzip = new GzipHandler(jetty.getHandler());
        gzip.setIncludedMethods("GET", "POST");
        // A body that comes slowly is waited for without a thread, and before it takes a place of those who query.
        EagerContentHandler whole = new EagerContentHandler(
                gzip, new RetainedContentLoaderFactory(limits.bodyBytes(), FRAMING_BYTES, false));
        jetty.setHandler(new GracefulHandler(whole));
        jetty.setStopTimeout(STOP_PATIENCE.toMillis());
    }

    private static List<DataAccessPoint> configuration() {
        InputStream file = ClaimgraphServer.class.getResourceAsStream(CONFIG);
        if (file == null) {
            throw new IllegalStateException(CONFIG + " is not on the class path; rebuild the program");
        }
        Graph config = RDFParser.source(file).base("config:").lang(Lang.TURTLE).toGraph();
        return FusekiConfig.processServerConfiguration(config, new Context());
    }

    /** The configured endpoints over the open store. */
    private static DataService service(DataService configured, ServerOptions options) {
        Context context = options.data().getContext();
        context.set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        DataService.Builder service = DataService.newBuilder(options.data());
        configured.getEndpoints().forEach(service::addEndpoint);
        return service.build();
    }

    /** Jetty's own complaint names neither port nor remedy; port 0 is always free. */
    private static void requireFree(ServerOptions options) {
        if (options.port() == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(
                    options.loopback() ? InetAddress.getLoopbackAddress() : new InetSocketAddress(0).getAddress(),
                    options.port()));
        } catch (BindException e) {
            throw portTaken(options, e);
        } catch (java.io.IOException e) {
            throw new ServerException("port " + options.port() + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static ServerException portTaken(ServerOptions options, Exception cause) {
        return new ServerException(
                "port " + options.port() + " is in use by another program (" + cause.getMessage()
                        + "); stop that program or choose another port with --port",
                cause);
    }

    /** Address of the start page, with a slash at the end. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    public int port() {
        return fuseki.getHttpPort();
    }

    /** To be called after every change of the store: what was kept of the old one is forgotten. */
    public void outdate() {
        site.outdate();
    }

    /** Waits until the server has stopped. */
    public void join() {
        fuseki.join();
    }

    /** Lets running requests end, then stops; the dataset stays open. */
    public void stop() {
        fuseki.stop();
        site.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
