package org.claimgraph.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Metadata;

/** What the container's fields and the text's own furniture say about an article; fields go first. */
final class TextMetadata {

    private static final Pattern SOURCE = Pattern.compile("(?i)(original|source)\\s+(url|link)\\b.*");
    private static final Pattern BY =
            Pattern.compile("(?i)(by\\b|((written|words) by|byline|authors?)\\s*:)[\\s:\u00a0]*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\")]+");
    /** Bylines and dates are looked for this far down: below are those of other pieces. */
    private static final int OPENING = 12;

    private final Map<String, String> fields;
    private final List<Paragraph> paragraphs;

    TextMetadata(Map<String, String> fields, List<Paragraph> paragraphs) {
        this.fields = fields;
        this.paragraphs = paragraphs;
    }

    Metadata find(String language) {
        Optional<String> url = field("url").flatMap(Outlets::address).or(this::sourceAddress);
        Optional<String> outlet =
                field("outlet").map(Outlets::stated).or(this::masthead).or(() -> url.flatMap(Outlets::ofAddress));
        Byline byline = field("author").map(Byline::of).orElse(Byline.NONE).or(byline(outlet));
        return new Metadata(
                field("title").or(this::headline),
                outlet,
                byline.author(),
                byline.agency().or(this::datelineAgency),
                field("date").flatMap(PublishedDate::parse).or(this::dateLine),
                url,
                language);
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<String> headline() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind().equals(Optional.of(BlockKind.HEADLINE)))
                .map(Paragraph::words)
                .findFirst();
    }

    private Optional<String> masthead() {
        return paragraphs.stream()
                .limit(OPENING)
                .filter(TextMetadata::isByline)
                .flatMap(paragraph -> Masthead.of(paragraph.words()).stream())
                .findFirst();
    }

    private Byline byline(Optional<String> outlet) {
        return paragraphs.stream()
                .limit(OPENING)
                .filter(TextMetadata::isByline)
                .map(Paragraph::words)
                .filter(words -> BY.matcher(words).lookingAt())
                .map(words -> Byline.signed(BY.matcher(words).replaceFirst(""), outlet))
                .reduce(Byline.NONE, Byline::or);
    }

    private Optional<LocalDate> dateLine() {
        return paragraphs.stream()
                .limit(OPENING)
                .filter(TextMetadata::isByline)
                .flatMap(paragraph -> PublishedDate.parse(paragraph.words()).stream())
                .findFirst();
    }

    private Optional<String> datelineAgency() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind().equals(Optional.of(BlockKind.PARAGRAPH)))
                .findFirst()
                .flatMap(first -> Byline.agencyOfDateline(first.words()));
    }

    /** The address in or after a line such as "Original url:". */
    private Optional<String> sourceAddress() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (SOURCE.matcher(paragraphs.get(i).words()).matches()) {
                String here = paragraphs.get(i).words();
                String next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).words() : "";
                Matcher matcher = ADDRESS.matcher(here + " " + next);
                return matcher.find() ? Outlets.address(matcher.group()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isByline(Paragraph paragraph) {
        return paragraph.kind().equals(Optional.of(BlockKind.BYLINE));
    }
}
