package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.text.BlockKind;

/** Lines to paragraphs: undoes hard wrapping, keeps what stands on a line of its own apart. */
final class Paragraphs {

    /** Teletype, mail and most converters wrap below this; a longer line is a whole paragraph. */
    private static final int WIDEST_WRAP = 140;

    private static final int INDENT = 2;

    /** A line below this share of the width was not broken for want of room. */
    private static final double SHORT = 0.6;

    private final String text;
    private final boolean wrapped;
    private final int width;

    private Paragraphs(String text, List<Line> lines) {
        this.text = text;
        int pairs = 0;
        int ended = 0;
        int longest = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            if (!lines.get(i).afterBlank() && line.furniture().isEmpty()) {
                pairs++;
                ended += line.endsSentence() ? 1 : 0;
                longest = Math.max(longest, line.span().length());
            }
        }
        wrapped = pairs * 10 >= lines.size() * 4 && ended * 10 <= pairs * 4 && longest <= WIDEST_WRAP;
        width = longest;
    }

    static List<Paragraph> of(String text) {
        List<Line> lines = Line.of(text);
        Paragraphs paragraphs = new Paragraphs(text, lines);
        return paragraphs.group(paragraphs.wrapped ? paragraphs.withoutChance(lines) : lines);
    }

    /** In wrapped text a line may begin like furniture by chance ("By Kim's account the…"): only whole ones count. */
    private List<Line> withoutChance(List<Line> lines) {
        List<Line> sure = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean opens = line.afterBlank()
                    || i == 0
                    || isRagged(lines, i)
                    || sure.get(i - 1).furniture().isPresent()
                    || sure.get(i - 1).endsSentence();
            boolean closes = i + 1 == lines.size()
                    || lines.get(i + 1).afterBlank()
                    || lines.get(i + 1).furniture().isPresent()
                    || line.span().length() < width * SHORT;
            sure.add(opens && closes ? line : line.asPlain());
        }
        return sure;
    }

    /** True if no line around this one, from blank to blank, was broken for want of room: a list of names and dates. */
    private boolean isRagged(List<Line> lines, int i) {
        int first = i;
        while (first > 0 && !lines.get(first).afterBlank()) {
            first--;
        }
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).afterBlank()) {
            end++;
        }
        return lines.subList(first, end).stream().allMatch(line -> line.span().length() < width * SHORT);
    }

    private List<Paragraph> group(List<Line> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            if (!current.isEmpty() && !continues(current, line)) {
                paragraphs.add(paragraph(current));
                current.clear();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(paragraph(current));
        }
        return paragraphs;
    }

    private Paragraph paragraph(List<Line> lines) {
        Paragraph paragraph = Paragraph.of(lines);
        return mark(lines.getFirst())
                .filter(kind -> paragraph.isPlain())
                .map(paragraph::as)
                .orElse(paragraph);
    }

    private boolean continues(List<Line> current, Line next) {
        Line last = current.getLast();
        if (last.furniture().isPresent()
                || next.furniture().isPresent()
                || mark(next).isPresent()
                || isHeading(last)) {
            return false;
        }
        boolean runsOn = !last.endsSentence() && next.startsLowerCase();
        if (next.afterBlank()) {
            // A sentence torn by a blank line, as converters do; a heading before a lower-case word is short.
            return runsOn
                    && !last.words().endsWith(":")
                    && Paragraph.of(current).wordCount() >= 10;
        }
        return runsOn || (wrapped && !startsParagraph(last, next));
    }

    private boolean startsParagraph(Line last, Line next) {
        boolean indented = next.indent() >= INDENT && last.indent() < INDENT;
        boolean shortLast = last.endsSentence() && last.span().length() < width * SHORT;
        return indented || shortLast;
    }

    private boolean isHeading(Line line) {
        return mark(line).filter(kind -> kind == BlockKind.HEADING).isPresent();
    }

    private Optional<BlockKind> mark(Line line) {
        if (begins(Markdown.HEADING, line)) {
            return Optional.of(BlockKind.HEADING);
        }
        if (begins(Markdown.QUOTE_MARKER, line)) {
            return Optional.of(BlockKind.BLOCKQUOTE);
        }
        return begins(Markdown.LIST_MARKER, line) ? Optional.of(BlockKind.LIST_ITEM) : Optional.empty();
    }

    private boolean begins(Pattern mark, Line line) {
        Matcher matcher =
                mark.matcher(text).region(line.span().begin(), line.span().end());
        return matcher.lookingAt();
    }
}
