package org.claimgraph.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.cluster.Programs.Program;

/** Spark's own cluster on this machine's loopback: a master and workers of one core, each a JVM, with executors of their own. */
final class StandaloneCluster implements AutoCloseable {

    private final Program master;
    private final List<Program> workers = new ArrayList<>();
    private final String address;

    StandaloneCluster(Programs programs, Path work, int size) throws IOException, InterruptedException {
        String port = freePort();
        this.address = "spark://127.0.0.1:" + port;
        this.master = programs.spark(
                "master",
                "org.apache.spark.deploy.master.Master",
                "300m",
                List.of("--host", "127.0.0.1", "--port", port, "--webui-port", "0"));
        master.says("I have been elected leader");
        for (int i = 0; i < size; i++) {
            workers.add(programs.spark(
                    "worker",
                    "org.apache.spark.deploy.worker.Worker",
                    "300m",
                    List.of(
                            "--host",
                            "127.0.0.1",
                            "--cores",
                            "1",
                            "--memory",
                            "1800m",
                            "--webui-port",
                            "0",
                            "--work-dir",
                            work.resolve("worker" + i).toString(),
                            address)));
        }
        for (Program worker : workers) {
            worker.says("Successfully registered with master");
        }
    }

    String address() {
        return address;
    }

    /** The first worker and its executor die without a word. */
    void killOneWorker() throws InterruptedException {
        workers.removeFirst().kill();
    }

    /** Of the workers that live, their executors, and the master. */
    double cpuSeconds() {
        return master.cpu().seconds()
                + workers.stream().mapToDouble(worker -> worker.cpu().seconds()).sum();
    }

    @Override
    public void close() throws InterruptedException {
        for (Program worker : workers) {
            worker.kill();
        }
        master.kill();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
