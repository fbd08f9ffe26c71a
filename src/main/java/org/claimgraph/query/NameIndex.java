package org.claimgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The store's Lucene index as a source of candidates: what has these words in a name. It says neither which of them has
 * exactly the name nor whether it is of the right class; {@link EntityLookup} looks at each.
 */
final class NameIndex {

    /** Enough to hold everything of one name; the best, which are the shortest, come first. */
    private static final int MOST = 500;

    private final TextIndex index;

    private NameIndex(TextIndex index) {
        this.index = index;
    }

    /** Empty for a dataset without a text index, such as one in memory. */
    static Optional<NameIndex> of(DatasetGraph data) {
        return data instanceof DatasetGraphText text
                ? Optional.of(new NameIndex(text.getTextIndex()))
                : Optional.empty();
    }

    boolean covers(Node predicate) {
        return index.getDocDef().getField(predicate) != null;
    }

    /** Subjects with these words side by side in a value of the predicate. */
    Stream<Node> withPhrase(Node predicate, String folded) {
        String phrase = String.join(" ", words(folded));
        return phrase.isEmpty() ? Stream.of() : query(predicate, "\"" + phrase + "\"");
    }

    /** Subjects with all of these words, or words that begin with them, in a value of the predicate. */
    Stream<Node> withWords(Node predicate, String folded) {
        List<String> words = words(folded);
        return words.isEmpty()
                ? Stream.of()
                : query(
                        predicate,
                        // The whole word counts for more than the beginning, else all would rank alike.
                        words.stream()
                                .map(word -> "+(" + word + "^4 " + word + "*)")
                                .collect(Collectors.joining(" ")));
    }

    /** What asks the index for texts that hold all of these words; empty if there is no word in it. */
    static Optional<String> all(String text) {
        List<String> words = words(text.toLowerCase(Locale.ROOT));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream().map(word -> "+" + word).collect(Collectors.joining(" ")));
    }

    /** Letters and digits only, in lower case: nothing that the index's query language could take for its own. */
    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Stream<Node> query(Node predicate, String words) {
        return index.query(predicate, "(" + words + ")", null, null, MOST).stream()
                .map(TextHit::getNode)
                .distinct();
    }
}
