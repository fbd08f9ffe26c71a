package org.claimgraph.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.claimgraph.rdf.ArticleArchive;
import org.claimgraph.rdf.ArticleArchive.Entry;
import org.claimgraph.rdf.Sha256;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Nif;
import org.claimgraph.rdf.vocabulary.Schema;
import org.claimgraph.store.Archives;

/**
 * A large archive out of a small one, to learn what a store will be like when it has grown. Every article comes in several editions with
 * claims, events and words of their own. Who and what several articles speak of is the same in all editions, and so gets more to say as in
 * the growing archive of a newspaper; who one article speaks of is somebody else in each.
 */
public final class Growth {

    private static final String SHARED = "((?:person|organization|place)/[^>#]+)>";

    private static final String BODY = literal(Schema.articleBody);
    private static final List<String> TEXTS = List.of(BODY, literal(Schema.headline), literal(Schema.text));
    private static final Pattern ANCHOR =
            Pattern.compile("(\\S+#char=(\\d+),(\\d+)\\S* " + Pattern.quote(literal(Nif.anchorOf)) + ").*(\"[^\"]*)");
    private static final String IDENTITY = literal(Cg.identity);
    private static final String ADDRESS = "<" + Schema.url.getURI() + "> <";

    /** How a line says so, up to the text. */
    private static String literal(Node property) {
        return "<" + property.getURI() + "> \"";
    }

    private final Path archive;

    /** @param archive as {@code extract} or {@code backup} wrote it */
    public Growth(Path archive) {
        this.archive = archive;
    }

    /**
     * The same archive and number always give the same bytes; the first edition is the archive itself.
     *
     * @param output gzipped if its name ends in {@code .gz}
     * @return how many articles were written
     * @throws IllegalArgumentException if the file is no archive
     */
    public long write(Path output, int editions) throws IOException {
        Survey survey = new Survey(base());
        try (InputStream in = Files.newInputStream(archive)) {
            Archives.open(in).forEachRemaining(survey::add);
        }
        long written = 0;
        try (OutputStream out = open(output)) {
            for (int i = 0; i < editions; i++) {
                written += write(i == 0 ? Entry::text : survey.edition(i)::of, out);
            }
        }
        return written;
    }

    private long write(Function<Entry, String> edition, OutputStream out) throws IOException {
        long written = 0;
        try (InputStream in = Files.newInputStream(archive)) {
            for (ArticleArchive articles = Archives.open(in); articles.hasNext(); written++) {
                String text = edition.apply(articles.next());
                out.write((ArticleArchive.mark(identity(text)) + text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return written;
    }

    /** What IRIs start with: the article's own graph stands at the end of the line with its identity. */
    private String base() throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            ArticleArchive articles = Archives.open(in);
            if (!articles.hasNext()) {
                return "";
            }
            String text = articles.next().text();
            int graph = text.indexOf(" <", text.indexOf(IDENTITY) + IDENTITY.length()) + 2;
            return text.substring(graph, text.indexOf("graph/", graph));
        }
    }

    /** Who is spoken of in one article only, and how often there are which words. */
    private static final class Survey {

        private final String begin;
        private final Pattern names;
        private final Map<String, Long> firstIn = new HashMap<>();
        private final Set<String> shared = new HashSet<>();
        private final WordSwap.Census words = new WordSwap.Census();

        Survey(String base) {
            this.begin = "<" + Pattern.quote(base);
            this.names = Pattern.compile(begin + SHARED);
        }

        void add(Entry entry) {
            Matcher found = names.matcher(entry.text());
            while (found.find()) {
                Long before = firstIn.putIfAbsent(found.group(1), entry.line());
                if (before != null && before != entry.line()) {
                    shared.add(found.group(1));
                }
            }
            entry.text().lines().filter(line -> line.contains(BODY)).forEach(words::add);
        }

        Edition edition(int number) {
            Pattern all = Pattern.compile(begin + "(?:(?:article|graph|claim|event)/([0-9a-f]{16,20})|" + SHARED + ")");
            Set<String> lonely = new HashSet<>(firstIn.keySet());
            lonely.removeAll(shared);
            return new Edition(number, all, lonely, words.edition(number));
        }
    }

    private static OutputStream open(Path output) throws IOException {
        OutputStream file = Files.newOutputStream(output);
        return output.toString().endsWith(".gz")
                ? new GZIPOutputStream(file, 1 << 16)
                : new BufferedOutputStream(file, 1 << 16);
    }

    private static String identity(String text) {
        int begin = text.indexOf(IDENTITY) + IDENTITY.length();
        return text.substring(begin, text.indexOf("\" <", begin));
    }

    /** @param lonely who is somebody else in each edition */
    private record Edition(int number, Pattern names, Set<String> lonely, WordSwap words) {

        String of(Entry entry) {
            Map<String, String> digits = new HashMap<>();
            SwappedBody body = body(entry.text());
            return entry.rewritten(line -> renamed(reworded(readdressed(line), body), digits))
                    .text();
        }

        private SwappedBody body(String text) {
            int begin = text.indexOf(BODY) + BODY.length();
            String line = text.substring(begin, text.indexOf('\n', begin));
            return SwappedBody.of(line.substring(0, line.lastIndexOf('"')), words);
        }

        private String reworded(String line, SwappedBody body) {
            Matcher anchor = ANCHOR.matcher(line);
            if (anchor.matches()) {
                int begin = Integer.parseInt(anchor.group(2));
                return anchor.group(1) + body.between(begin, Integer.parseInt(anchor.group(3))) + anchor.group(4);
            }
            for (String property : TEXTS) {
                int begin = line.indexOf(property);
                if (begin >= 0) {
                    int text = begin + property.length();
                    int end = line.lastIndexOf('"');
                    return line.substring(0, text) + words.apply(line.substring(text, end)) + line.substring(end);
                }
            }
            return line;
        }

        private String readdressed(String line) {
            int address = line.indexOf(ADDRESS);
            if (address >= 0) {
                return edited(line, line.indexOf('>', address + ADDRESS.length()));
            }
            return line.contains(IDENTITY) ? edited(line, line.lastIndexOf('"')) : line;
        }

        private String edited(String line, int end) {
            return line.substring(0, end) + "&edition=" + number + line.substring(end);
        }

        private String renamed(String line, Map<String, String> digits) {
            Matcher found = names.matcher(line);
            StringBuilder out = new StringBuilder(line.length() + 16);
            int end = 0;
            while (found.find()) {
                int group = found.group(1) != null ? 1 : 2;
                String name = found.group(group);
                out.append(line, end, found.start(group));
                out.append(group == 1 ? digits.computeIfAbsent(name, this::otherDigits) : edition(name));
                end = found.end(group);
            }
            return out.append(line, end, line.length()).toString();
        }

        private String otherDigits(String digits) {
            return Sha256.hex(digits + number, digits.length());
        }

        private String edition(String name) {
            return lonely.contains(name) ? name + "-" + number : name;
        }
    }
}
