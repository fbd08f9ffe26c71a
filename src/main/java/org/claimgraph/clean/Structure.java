package org.claimgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.clean.Furniture.Kind;
import org.claimgraph.text.BlockKind;

/** What each paragraph is, from its furniture rules, its neighbours and its place. */
final class Structure {

    private static final int HEADLINE_WORDS = 30;
    private static final int HEADING_WORDS = 12;

    private static final int POINTER_WORDS = 20;
    private static final int CAPTION_WORDS = 60;
    /** Letters of a title that do not end a paragraph by chance. */
    private static final int LONG_TITLE = 20;
    /** So many paragraphs of prose in a row after "You might also like" mean that the article went on after all. */
    private static final int RESUMES = 3;

    private final List<Paragraph> paragraphs;
    private final Optional<String> title;

    private Structure(List<Paragraph> paragraphs, Optional<String> title) {
        this.paragraphs = new ArrayList<>(paragraphs);
        this.title = title;
    }

    /** @param title the article's title if its container names it */
    static List<Paragraph> of(List<Paragraph> paragraphs, Optional<String> title) {
        Structure structure = new Structure(paragraphs, title);
        structure.silenceTail();
        structure.pointers();
        structure.captions();
        structure.captionWithTitle();
        structure.repeated();
        structure.headline();
        structure.masthead();
        structure.rest();
        return List.copyOf(structure.paragraphs);
    }

    private void silenceTail() {
        boolean tail = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.furniture().equals(Optional.of(Kind.END))) {
                tail = true;
            } else if (tail && proseRun(i) >= RESUMES) {
                tail = false;
            }
            if (tail) {
                paragraphs.set(i, paragraph.as(BlockKind.BOILERPLATE));
            }
        }
    }

    private int proseRun(int from) {
        int end = from;
        while (end < paragraphs.size() && paragraphs.get(end).isProse()) {
            end++;
        }
        return end - from;
    }

    /** The unfinished lines right under a label that stands alone ("Read more:") are what it points to. */
    private void pointers() {
        boolean points = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean introduces = paragraph.words().endsWith(":");
            if (points && !introduces && paragraph.isShortLine(POINTER_WORDS)) {
                paragraphs.set(i, paragraph.as(BlockKind.BOILERPLATE));
            } else {
                points = introduces && paragraph.furniture().equals(Optional.of(Kind.BOILERPLATE));
            }
        }
    }

    /** A credit makes a caption of the lines it stands right under. */
    private void captions() {
        for (int i = 1; i < paragraphs.size(); i++) {
            if (!isCredit(i)) {
                continue;
            }
            int first = i;
            while (first > 0 && i - first < 2 && !startsGroup(first) && isCaptionLike(first - 1)) {
                first--;
                paragraphs.set(first, paragraphs.get(first).as(BlockKind.CAPTION));
            }
        }
    }

    private boolean isCredit(int i) {
        return paragraphs.get(i).furniture().equals(Optional.of(Kind.CAPTION))
                && paragraphs.get(i).kind().isEmpty();
    }

    private boolean startsGroup(int i) {
        return paragraphs.get(i).lines().getFirst().afterBlank();
    }

    /** An unfinished line, or a sentence that opens its group: prose has more lines than that before a credit. */
    private boolean isCaptionLike(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return paragraph.isPlain()
                && paragraph.wordCount() <= CAPTION_WORDS
                && (!paragraph.endsSentence() || startsGroup(i));
    }

    /** A line that the next one repeats, alone or with a credit after it, is a caption and its alternative text. */
    private void repeated() {
        for (int i = 1; i < paragraphs.size(); i++) {
            Paragraph first = paragraphs.get(i - 1);
            Paragraph second = paragraphs.get(i);
            boolean repeats =
                    first.isPlain() && first.wordCount() >= 4 && second.words().startsWith(first.words());
            if (repeats && !first.endsSentence()) {
                paragraphs.set(i - 1, first.as(BlockKind.CAPTION));
                paragraphs.set(i, second.kind().isEmpty() ? second.as(BlockKind.CAPTION) : second);
            } else if (repeats && second.isPlain() && second.words().equals(first.words())) {
                paragraphs.set(i, second.as(BlockKind.BOILERPLATE));
            }
        }
    }

    private void headline() {
        int prose = firstProse();
        int found = titled(prose);
        if (found < 0 && title.isEmpty()) {
            found = marked(prose);
            found = found < 0 ? longestOpening(prose) : found;
        }
        if (found < 0) {
            return;
        }
        paragraphs.set(found, paragraphs.get(found).as(BlockKind.HEADLINE));
        for (int i = 0; i < found; i++) {
            Paragraph before = paragraphs.get(i);
            paragraphs.set(i, before.isPlain() ? before.as(BlockKind.BOILERPLATE) : before);
        }
    }

    /** The outlet's name in the article's head, on a line beside its byline or date. */
    private void masthead() {
        int prose = firstProse();
        for (int i = 0; i < prose; i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean signs = isByline(i - 1) || isByline(i + 1);
            if (paragraph.isPlain() && signs && Masthead.isName(paragraph.words())) {
                paragraphs.set(i, paragraph.as(BlockKind.BYLINE));
            }
        }
    }

    private boolean isByline(int i) {
        return i >= 0
                && i < paragraphs.size()
                && (paragraphs.get(i).furniture().equals(Optional.of(Kind.BYLINE))
                        || paragraphs.get(i).kind().equals(Optional.of(BlockKind.BYLINE)));
    }

    private int firstProse() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).isProse()) {
                return i;
            }
        }
        return paragraphs.size();
    }

    /** A picture's caption that a converter has joined to the title after it. */
    private void captionWithTitle() {
        String wanted = title.map(Structure::key).orElse("");
        for (int i = 0; i < Math.min(paragraphs.size(), 2) && wanted.length() >= LONG_TITLE; i++) {
            Paragraph paragraph = paragraphs.get(i);
            String key = key(paragraph.words());
            boolean longer = key.endsWith(wanted) && !key.equals(wanted);
            if (paragraph.isPlain() && longer && paragraph.wordCount() <= CAPTION_WORDS) {
                paragraphs.set(i, paragraph.as(BlockKind.CAPTION));
            }
        }
    }

    private int titled(int prose) {
        String wanted = title.map(Structure::key).orElse("");
        for (int i = 0; i < Math.min(paragraphs.size(), prose + 1) && !wanted.isEmpty(); i++) {
            if (key(paragraphs.get(i).words()).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The first Markdown heading, if it stands before the text. */
    private int marked(int prose) {
        for (int i = 0; i < prose; i++) {
            if (paragraphs.get(i).kind().equals(Optional.of(BlockKind.HEADING))) {
                return i;
            }
        }
        return -1;
    }

    /** The first line of four words or more before the text; shorter ones before it are section names. */
    private int longestOpening(int prose) {
        int first = -1;
        for (int i = 0; i < prose && prose < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isShortLine(HEADLINE_WORDS)) {
                if (paragraph.wordCount() >= 4) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private void rest() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.kind().isEmpty()) {
                paragraphs.set(i, paragraph.as(kind(i, paragraph)));
            }
        }
    }

    private BlockKind kind(int i, Paragraph paragraph) {
        return switch (paragraph.furniture().orElse(null)) {
            case BYLINE -> BlockKind.BYLINE;
            case CAPTION -> BlockKind.CAPTION;
            case BOILERPLATE, END -> BlockKind.BOILERPLATE;
            case null -> {
                boolean followed =
                        i + 1 < paragraphs.size() && paragraphs.get(i + 1).isProse();
                yield followed && paragraph.isShortLine(HEADING_WORDS) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
            }
        };
    }

    /** Letters and digits only: titles differ in quotes, dashes and spaces between a page and its metadata. */
    static String key(String words) {
        StringBuilder key = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
