package org.claimgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** All saved queries, checked, by topic and name. */
public final class SavedQueries {

    /** Where the build puts {@code queries/*.rq}. */
    private static final String FOLDER = "/org/claimgraph/queries";

    private static final List<String> TOPICS =
            List.of("who said what", "agreement and dispute", "speech acts", "outlets", "events", "people", "evidence");

    /** What people ask most. */
    private static final String FIRST = "claims-by-source";

    private static final Comparator<SavedQuery> ORDER = Comparator.comparingInt(SavedQueries::rank)
            .thenComparing(SavedQuery::topic)
            .thenComparing(query -> !query.name().equals(FIRST))
            .thenComparing(SavedQuery::name);

    private final SequencedMap<String, SavedQuery> byName;

    private SavedQueries(List<SavedQuery> queries) {
        byName = new LinkedHashMap<>();
        queries.forEach(query -> byName.put(query.name(), query));
    }

    /**
     * The queries that ship with the program.
     *
     * @throws QueryFileException if one cannot be offered; the message names file, line and reason
     */
    public static SavedQueries load() {
        URL folder = SavedQueries.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException(
                    "no saved queries on the class path under " + FOLDER + "; rebuild the program");
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return load(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return load(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("saved queries at " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * One of the queries that ship with the program; reading all takes as long as answering many of them.
     *
     * @throws QueryFileException as {@link #load()}
     */
    public static Optional<SavedQuery> load(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        String file = name + ".rq";
        try (InputStream in = SavedQueries.class.getResourceAsStream(FOLDER + "/" + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(SavedQueryReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the saved query " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The queries of a folder of one's own: every {@code *.rq} directly in it. */
    public static SavedQueries load(Path folder) {
        List<SavedQuery> queries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList()) {
                queries.add(SavedQueryReader.read(file.getFileName().toString(), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("queries folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
        queries.sort(ORDER);
        return new SavedQueries(queries);
    }

    public List<SavedQuery> all() {
        return List.copyOf(byName.values());
    }

    public Optional<SavedQuery> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static int rank(SavedQuery query) {
        int known = TOPICS.indexOf(query.topic());
        return known < 0 ? TOPICS.size() : known;
    }

    /** Queries by topic, in the order of {@link #all()}. */
    public SequencedMap<String, List<SavedQuery>> byTopic() {
        SequencedMap<String, List<SavedQuery>> topics = new LinkedHashMap<>();
        all().forEach(query -> topics.computeIfAbsent(query.topic(), topic -> new ArrayList<>())
                .add(query));
        return topics;
    }
}
