package org.claimgraph.analyse.name.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/** Reads labelled sentences: gzipped JSON Lines of {@code {"doc", "tokens", "tags"}}. */
public final class NameCorpus {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> BRACKETS = Map.of("-LRB-", "(", "-RRB-", ")", "``", "\"", "''", "\"");

    private NameCorpus() {}

    /** @throws IOException naming file and line, if a line is not a labelled sentence */
    public static List<LabelledSentence> read(Path file) throws IOException {
        String corpus = file.getFileName().toString().replace(".jsonl.gz", "");
        List<LabelledSentence> sentences = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    sentences.add(sentence(corpus, JSON.readTree(line)));
                } catch (IOException | IllegalArgumentException e) {
                    throw new IOException(file + ", line " + (sentences.size() + 1) + ": not a labelled sentence", e);
                }
            }
        }
        return sentences;
    }

    private static LabelledSentence sentence(String corpus, JsonNode json) {
        List<String> words = strings(json.path("tokens")).stream()
                .map(word -> BRACKETS.getOrDefault(word, word))
                .toList();
        return new LabelledSentence(
                corpus, document(corpus, json.path("doc").asText()), words, strings(json.path("tags")));
    }

    /** Where the source numbers sentences, its document is what stands before the number. */
    private static String document(String corpus, String id) {
        return corpus.startsWith("uner") ? id.replaceFirst("-\\d+$", "") : id;
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
