package org.claimgraph.analyse.name.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.claimgraph.analyse.name.NameLabels;

/**
 * What a treebank knows of names: its proper nouns are parts of names of some type, its other words are not. The type stays
 * open and is left to the learner.
 */
final class ProperNouns {

    /** A sentence and the labels its tags allow. */
    record Partial(List<String> words, int[] masks) {}

    private static final int OUTSIDE = 1 << NameLabels.OUTSIDE;
    private static final Set<String> NO_NAMES = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
            "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.",
            "aug.", "sept.", "oct.", "nov.", "dec.", "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec", "mr.", "mrs.",
            "ms.", "dr.", "mr", "mrs", "ms", "dr", "president", "sen.", "rep.", "gov.", "senator", "governor", "minister",
            "prime", "general", "professor", "secretary", "god", "internet");

    private ProperNouns() {}

    static List<Partial> read(Path treebank) throws IOException {
        List<Partial> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(treebank)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                if (fields.length > 4 && fields[0].chars().allMatch(Character::isDigit)) {
                    words.add(fields[1]);
                    tags.add(fields[4]);
                } else if (line.isEmpty() && !words.isEmpty()) {
                    sentences.add(new Partial(List.copyOf(words), masks(words, tags)));
                    words.clear();
                    tags.clear();
                }
            }
        }
        return sentences;
    }

    private static int[] masks(List<String> words, List<String> tags) {
        int[] masks = new int[words.size()];
        for (int i = 0; i < masks.length; i++) {
            boolean before = i > 0 && isProper(tags.get(i - 1));
            boolean after = i + 1 < masks.length && isProper(tags.get(i + 1));
            masks[i] = mask(words.get(i), tags.get(i), before, after);
        }
        return masks;
    }

    private static int mask(String word, String tag, boolean before, boolean after) {
        if (isProper(tag)) {
            return NO_NAMES.contains(word.toLowerCase(Locale.ROOT))
                    ? before || after ? NameLabels.ALL : OUTSIDE
                    : NameLabels.ALL & ~OUTSIDE;
        }
        if (tag.equals("GW") || tag.equals("ADD") || tag.equals("FW")) {
            return NameLabels.ALL;
        }
        boolean raised = Character.isUpperCase(word.charAt(0)) && (before || after);
        boolean joint = before && after && !Character.isLetter(word.charAt(0)) || before && (tag.equals("IN") || tag.equals("POS") || tag.equals("CC")) ;
        return raised || joint ? NameLabels.ALL : OUTSIDE | NameLabels.mask(org.claimgraph.analyse.NameType.MISC);
    }

    private static boolean isProper(String tag) {
        return tag.startsWith("NNP");
    }
}
