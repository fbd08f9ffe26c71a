package org.claimgraph.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.claimgraph.text.Span;

/** One document of GUM as running text with its coreference chains (MISC Entity=). */
record GumChains(String id, String text, List<Chained> mentions) {

    private static final Pattern MARK = Pattern.compile("\\((\\d+)-[^()]*|(\\d+)\\)|\\)");

    /** @param head the mention's last word before any "of" or comma, roughly its head */
    record Chained(String chain, Span span, Span head) {}

    List<Chained> of(String chain) {
        return mentions.stream().filter(m -> m.chain().equals(chain)).toList();
    }

    List<Chained> before(Chained mention) {
        return of(mention.chain()).stream()
                .filter(m -> m.span().begin() < mention.span().begin())
                .toList();
    }

    static List<GumChains> read(Path gz) throws IOException {
        List<GumChains> found = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gz)), StandardCharsets.UTF_8))) {
            Builder builder = new Builder("");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# newdoc id = ")) {
                    builder.into(found);
                    builder = new Builder(line.substring(14));
                } else if (!line.startsWith("#")) {
                    builder.line(line);
                }
            }
            builder.into(found);
        }
        return found;
    }

    private static final class Builder {

        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Chained> mentions = new ArrayList<>();
        private final Map<String, List<Integer>> open = new HashMap<>();
        private final List<Span> tokens = new ArrayList<>();
        private final List<String> relations = new ArrayList<>();

        Builder(String id) {
            this.id = id;
        }

        void into(List<GumChains> found) {
            if (!mentions.isEmpty()) {
                found.add(new GumChains(id, text.toString(), List.copyOf(mentions)));
            }
        }

        void line(String line) {
            String[] columns = line.split("\t");
            if (columns.length < 10) {
                text.append(line.isEmpty() && !text.isEmpty() ? " " : "");
                return;
            }
            if (columns[0].contains("-") || columns[0].contains(".")) {
                return;
            }
            int begin = text.length();
            text.append(columns[1]);
            tokens.add(new Span(begin, text.length()));
            relations.add(columns[3]);
            for (String misc : columns[9].split("\\|")) {
                if (misc.startsWith("Entity=")) {
                    marks(misc.substring(7));
                }
            }
            text.append(columns[9].contains("SpaceAfter=No") ? "" : " ");
        }

        private void marks(String marks) {
            Matcher matcher = MARK.matcher(marks);
            String last = "";
            while (matcher.find()) {
                if (matcher.group(1) != null) {
                    last = matcher.group(1);
                    open.computeIfAbsent(last, k -> new ArrayList<>()).add(tokens.size() - 1);
                } else {
                    close(matcher.group(2) == null ? last : matcher.group(2));
                }
            }
        }

        private void close(String chain) {
            List<Integer> begins = open.getOrDefault(chain, List.of());
            if (begins.isEmpty()) {
                return;
            }
            int first = begins.removeLast();
            int head = first;
            while (head + 1 < tokens.size()
                    && !relations.get(head + 1).equals("ADP")
                    && !relations.get(head + 1).equals("PUNCT")
                    && !relations.get(head + 1).equals("PRON")) {
                head++;
            }
            mentions.add(new Chained(
                    chain, new Span(tokens.get(first).begin(), tokens.getLast().end()), tokens.get(head)));
        }
    }
}
