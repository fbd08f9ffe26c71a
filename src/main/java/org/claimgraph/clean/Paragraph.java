package org.claimgraph.clean;

import java.util.List;
import java.util.Optional;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Span;

/** Lines that belong together, and what they have been found to be so far. */
record Paragraph(List<Line> lines, Optional<Furniture.Kind> furniture, Optional<BlockKind> kind) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    static Paragraph of(List<Line> lines) {
        Paragraph plain = new Paragraph(lines, lines.getFirst().furniture(), Optional.empty());
        return lines.size() == 1 ? plain : new Paragraph(lines, Furniture.of(plain.words()), Optional.empty());
    }

    Paragraph as(BlockKind found) {
        return new Paragraph(lines, furniture, Optional.of(found));
    }

    Span span() {
        return lines.getFirst().span().cover(lines.getLast().span());
    }

    /** Its words on one line, for matching only. */
    String words() {
        return lines.size() == 1
                ? lines.getFirst().words()
                : String.join(" ", lines.stream().map(Line::words).toList());
    }

    int wordCount() {
        return lines.stream()
                .mapToInt(line -> line.words().split("\\s+").length)
                .sum();
    }

    boolean endsSentence() {
        return lines.getLast().endsSentence();
    }

    boolean isPlain() {
        return furniture.isEmpty() && kind.isEmpty();
    }

    /** A paragraph of running text: a sentence, or too long for anything else. */
    boolean isProse() {
        int words = wordCount();
        return isPlain() && ((endsSentence() && words >= 6) || words > 40);
    }

    boolean isShortLine(int maxWords) {
        return isPlain()
                && !endsSentence()
                && wordCount() <= maxWords
                && words().chars().anyMatch(Character::isLetter);
    }
}
