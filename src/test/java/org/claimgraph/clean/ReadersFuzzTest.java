package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadersFuzzTest {

    private static final Path FINDS = Path.of("src/test/resources/org/claimgraph/clean/fuzz");

    static List<Path> finds() throws IOException {
        try (Stream<Path> files = Files.list(FINDS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("finds")
    void whatWasOnceFoundStaysMended(Path find) throws IOException {
        ReadersFuzz.fuzzerTestOneInput(Files.readAllBytes(find));
    }

    /** Seconds: {@code -Dfuzz.seconds=600}. Needs Jazzer, which the profile {@code fuzz} brings. */
    @Test
    @Tag("fuzz")
    void jazzerFindsNothingNew() throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(Path.of("target", "fuzz", "corpus"));
        Path seeds = Files.createDirectories(Path.of("target", "fuzz", "seeds"));
        FuzzSeeds.write(seeds);
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + ReadersFuzz.class.getName(),
                        "--instrumentation_includes=org.claimgraph.read.**:org.claimgraph.clean.**",
                        "--reproducer_path=target/fuzz",
                        "-artifact_prefix=target/fuzz/",
                        "-max_len=8192",
                        "-timeout=20",
                        "-max_total_time=" + Integer.getInteger("fuzz.seconds", 600),
                        corpus.toString(),
                        seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "fuzz", "log").toFile())
                .start();
        assertEquals(0, jazzer.waitFor(), "a find: see target/fuzz/log");
    }
}
