package org.claimgraph.analyse.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.claimgraph.analyse.parse.Relations;

/** Reads CoNLL-U (https://universaldependencies.org/format.html), plain or gzipped. */
public final class ConlluReader {

    private static final int COLUMNS = 10;

    private ConlluReader() {}

    /** @throws IOException if the file cannot be read or a line is no CoNLL-U; the message names file and line */
    public static List<TreeSentence> read(Path file) throws IOException {
        List<TreeSentence> sentences = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            Draft draft = new Draft();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    draft.finish(sentences);
                    draft = new Draft();
                } else if (!draft.add(line)) {
                    throw new IOException(file + ", line " + number + ": not a CoNLL-U line of ten columns: " + line);
                }
            }
            draft.finish(sentences);
        }
        return sentences;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static final class Draft {
        private final List<String[]> rows = new ArrayList<>();
        private String text = "";
        /** The last word of a contraction as written ("don't" 1-2): words before it have no space after them. */
        private int joinedUntil;

        private boolean joinedGlued;

        boolean add(String line) {
            if (line.startsWith("#")) {
                if (line.startsWith("# text = ")) {
                    text = line.substring("# text = ".length());
                }
                return true;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                return false;
            }
            int dash = cells[0].indexOf('-');
            if (dash > 0) {
                joinedUntil = Integer.parseInt(cells[0].substring(dash + 1));
                joinedGlued = cells[9].contains("SpaceAfter=No");
            } else if (cells[0].indexOf('.') < 0) {
                glue(cells);
                rows.add(cells);
            }
            return true;
        }

        private void glue(String[] cells) {
            int id = Integer.parseInt(cells[0]);
            if (id < joinedUntil || id == joinedUntil && joinedGlued) {
                cells[9] = "SpaceAfter=No";
            }
        }

        void finish(List<TreeSentence> sentences) {
            if (!rows.isEmpty()) {
                sentences.add(new TreeSentence(
                        text, rows.stream().map(row -> word(row, rows.size())).toList()));
            }
        }

        private static TreeSentence.Word word(String[] row, int size) {
            int head = Integer.parseInt(row[6]);
            return new TreeSentence.Word(
                    row[1],
                    row[2],
                    row[3],
                    row[4],
                    head == 0 ? size : head - 1,
                    Relations.of(row[7]),
                    row[9].contains("SpaceAfter=No"));
        }
    }
}
