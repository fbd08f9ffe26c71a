package org.claimgraph.clean;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult;
import org.claimgraph.read.Readers;
import org.claimgraph.read.Warning;
import org.claimgraph.text.Document;

/**
 * Reads and cleans inputs for the eye and for scorers, without the rest of the program:
 * {@code java -cp … org.claimgraph.clean.CleanRun --blocks|--jsonl|--speed INPUT…}.
 */
public final class CleanRun {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Cleaner CLEANER = new Cleaner(LanguageDetector.NONE);

    private CleanRun() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        List<String> inputs = List.of(args).subList(1, args.length);
        for (int round = args[0].equals("--speed") ? Integer.getInteger("rounds", 8) : 1; round > 0; round--) {
            long start = cpu();
            long[] slowest = {0};
            int[] count = {0};
            try (Stream<ReadResult> results = Readers.open(inputs, ReadOptions.standard())) {
                results.forEach(result -> {
                    long before = cpu();
                    show(args[0], result, out);
                    slowest[0] = Math.max(slowest[0], cpu() - before);
                    count[0]++;
                });
            }
            if (args[0].equals("--speed")) {
                double seconds = (cpu() - start) / 1e9;
                out.printf(
                        "%d articles, %.0f/s, slowest %d ms%n", count[0], count[0] / seconds, slowest[0] / 1_000_000);
            }
        }
        out.flush();
    }

    /** Processor time of this thread: on a busy machine the clock measures the neighbours. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void show(String mode, ReadResult result, PrintStream out) {
        if (result instanceof ReadResult.Read read) {
            show(mode, read, out);
        } else if (mode.equals("--blocks")) {
            out.println(result);
        }
    }

    private static void show(String mode, ReadResult.Read read, PrintStream out) {
        CleanResult result = CLEANER.clean(read.article());
        if (result instanceof CleanResult.Cleaned cleaned && mode.equals("--jsonl")) {
            jsonl(cleaned.document(), out);
        } else if (result instanceof CleanResult.Cleaned cleaned && mode.equals("--blocks")) {
            blocks(cleaned.document(), read.warnings(), out);
        } else if (mode.equals("--blocks")) {
            out.println(result);
        }
    }

    private static void blocks(Document document, List<Warning> warnings, PrintStream out) {
        out.println("== " + document.id() + " " + document.metadata() + " " + warnings);
        document.blocks()
                .forEach(block -> out.println(
                        block.kind() + " " + block.span() + ": " + block.span().in(document.text())));
    }

    private static void jsonl(Document document, PrintStream out) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", document.id());
        line.put("text", document.text());
        line.put("title", document.metadata().title().orElse(""));
        line.put("author", document.metadata().author().orElse(""));
        line.put("agency", document.metadata().agency().orElse(""));
        line.put("outlet", document.metadata().outlet().orElse(""));
        line.put("date", document.metadata().published().map(Object::toString).orElse(""));
        line.put("url", document.metadata().url().orElse(""));
        line.put(
                "silent",
                document.blocks().stream()
                        .filter(block -> !block.kind().isProse())
                        .map(block -> List.of(
                                block.kind(), block.span().begin(), block.span().end()))
                        .toList());
        out.println(JSON.valueToTree(line));
    }
}
