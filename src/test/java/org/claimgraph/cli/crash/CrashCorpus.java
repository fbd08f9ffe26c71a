package org.claimgraph.cli.crash;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimgraph.cli.Main;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.ArticleGraph;
import org.claimgraph.store.Archives;

/** Small articles in several versions, as files and as the graphs that the program makes of them. */
final class CrashCorpus {

    static final int ARTICLES = 24;
    static final int VERSIONS = 3;

    private static final List<String> SPEAKERS = List.of("Anna Kim", "Bo Lind", "the harbour ministry", "the Kremlin");
    private static final String TEXT = """
            Ferry %1$d and the port of Larvik

            %2$s said on Monday that ferry number %1$d would sail %3$d times a week. "We will not pay for the pier again,"
            %2$s said. The dockers' union denied that %3$d dockers had left.

            According to the ministry, the port of Larvik has cost %4$d million euros since 2019.
            """;

    private final Path folder;
    private final Map<String, ArticleGraph> graphs = new HashMap<>();

    CrashCorpus(Path folder) throws IOException {
        this.folder = folder;
        for (int version = 1; version <= VERSIONS; version++) {
            Path texts = Files.createDirectories(folder.resolve("v" + version));
            for (String id : ids()) {
                Files.writeString(texts.resolve(id), text(Integer.parseInt(id.substring(0, 2)), version));
            }
            Path archive = folder.resolve("v" + version + ".nq");
            Main.run("extract", "--quiet", texts.toString(), "-o", archive.toString());
            String prefix = version + "/";
            Archives.read(
                    List.of(archive),
                    1,
                    graph -> graphs.put(prefix + graph.identity(), graph),
                    leftOut -> fail(leftOut + ""));
        }
    }

    private static String text(int number, int version) {
        return TEXT.formatted(number, SPEAKERS.get((number + version) % SPEAKERS.size()), version + 1, number % 5 + 2);
    }

    static List<String> ids() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> String.format(java.util.Locale.ROOT, "%02d.txt", i))
                .toList();
    }

    /** @param state the version of each article that is there */
    List<ArticleGraph> graphs(Map<String, Integer> state) {
        List<ArticleGraph> found = new ArrayList<>();
        state.forEach((id, version) -> found.add(graphs.get(version + "/" + id)));
        return found;
    }

    Map<String, String> digests(Map<String, Integer> state) {
        Map<String, String> digests = new TreeMap<>();
        graphs(state).forEach(graph -> digests.put(graph.identity(), graph.digest()));
        return digests;
    }

    List<String> files(Map<String, Integer> state) {
        List<String> files = new ArrayList<>();
        state.forEach((id, version) ->
                files.add(folder.resolve("v" + version).resolve(id).toString()));
        return files;
    }

    String archive(Map<String, Integer> state) {
        StringBuilder text = new StringBuilder();
        graphs(state).forEach(graph -> text.append(ArticleArchive.entry(graph)));
        try {
            return Files.writeString(folder.resolve("some.nq"), text).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
