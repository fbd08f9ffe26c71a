package org.claimgraph.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the program and Spark as their users do: as processes of their own, from the jars that the build made. */
final class Programs {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** A busy machine may keep a JVM waiting for minutes; a process that dies is noticed by its connection all the same. */
    private static final String PATIENT = "spark.network.timeout=600s";

    private static final String PATIENT_MASTER = "-Dspark.worker.timeout=600";

    /** What only passes messages does not earn back the second compiler. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private final Path logs;

    Programs(Path logs) {
        this.logs = logs;
    }

    /** {@code claimgraph ARGUMENTS}. */
    Program claimgraph(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                TARGET.resolve("claimgraph.jar").toString()));
        command.addAll(List.of(arguments));
        return start("claimgraph", new ProcessBuilder(command));
    }

    /** {@code spark-submit} of the job. */
    Program job(String master, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--master",
                master,
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                PATIENT,
                "--conf",
                "spark.executor.memory=1500m",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:+UseSerialGC",
                "--jars",
                jars(),
                "--class",
                "org.claimgraph.cluster.ClaimgraphSpark",
                TARGET.resolve("claimgraph-spark.jar").toString()));
        all.addAll(List.of(arguments));
        return spark("job", "org.apache.spark.deploy.SparkSubmit", "1500m", all);
    }

    /** One of Spark's own programs. */
    Program spark(String name, String mainClass, String heap, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                QUICK_COMPILER,
                PATIENT_MASTER,
                "-cp",
                TARGET.resolve("spark/jars") + "/*",
                mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", TARGET.resolve("spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return start(name, builder);
    }

    private Program start(String name, ProcessBuilder builder) {
        try {
            Path log = Files.createTempFile(Files.createDirectories(logs), name + "-", ".log");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Program(process, log, new CpuMeter(process.toHandle()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jars() {
        try (Stream<Path> library = Files.list(TARGET.resolve("lib"))) {
            return Stream.concat(Stream.of(TARGET.resolve("claimgraph.jar")), library.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process of ours with its log. */
    record Program(Process process, Path log, CpuMeter cpu) {

        /** Waits for its end, which must be a good one. */
        Program done() throws InterruptedException {
            int exit = exit();
            if (exit != 0) {
                throw new AssertionError("ended with " + exit + ":\n" + text());
            }
            return this;
        }

        int exit() throws InterruptedException {
            int exit = process.waitFor();
            cpu.stop();
            return exit;
        }

        String text() {
            try {
                return Files.readString(log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Waits until the log says so. */
        Program says(String words) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            while (!text().contains(words)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new AssertionError("it never said \"" + words + "\":\n" + text());
                }
                Thread.sleep(100);
            }
            return this;
        }

        /** The first line of the log that has these words. */
        String line(String words) {
            return Arrays.stream(text().split("\n"))
                    .filter(line -> line.contains(words))
                    .findFirst()
                    .orElse("");
        }

        /** As kill -9 does, with the processes that it has started. */
        void kill() throws InterruptedException {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
            cpu.stop();
        }
    }
}
