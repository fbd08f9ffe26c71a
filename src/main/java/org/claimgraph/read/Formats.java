package org.claimgraph.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which reader for which bytes: decided by what they are, never by a file's extension. */
final class Formats {

    private static final Pattern JSON = Pattern.compile("\\s*+(\\{\\s*+[\"}]|\\[\\s*+[{\\]]).*", Pattern.DOTALL);

    private final ReadOptions options;

    Formats(ReadOptions options) {
        this.options = options;
    }

    ReadOptions options() {
        return options;
    }

    /** The first step into these bytes; takes over closing them. */
    Step open(Content content) throws IOException {
        try {
            return dispatch(content, content.peek());
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }

    private Step dispatch(Content content, byte[] head) throws IOException {
        if (head.length == 0) {
            return Step.skip(content.location(), "an empty file", "Check how it was made; there is nothing to read.");
        }
        Optional<WarcRecords> records = WarcRecords.of(content, head, options);
        if (records.isPresent()) {
            return new Step.Into(new WarcCursor(content, records.get(), options));
        }
        Optional<Step> packed = Packed.open(content, head, this);
        if (packed.isPresent()) {
            return packed.get();
        }
        if (Binary.is(head)) {
            content.close();
            return Step.skip(
                    content.location(),
                    Binary.reason(head),
                    "Convert it to text, HTML or JSON first, or leave it out.");
        }
        String start = Decoder.decode(head, content.charset()).text();
        if (JSON.matcher(withoutMark(start)).matches()) {
            return new Step.Into(
                    JsonCursor.isLines(withoutMark(start))
                            ? new JsonCursor(inUtf8(content, head), options)
                            : new JsonDocumentCursor(inUtf8(content, head), options));
        }
        if (FeedCursor.is(withoutMark(start))) {
            return new Step.Into(new FeedCursor(content, options));
        }
        Optional<Step> table = Tables.open(inUtf8(content, head), withoutMark(start), options);
        return table.isPresent() ? table.get() : new Step.Into(text(content));
    }

    private static Content inUtf8(Content content, byte[] head) {
        return Decoder.wide(head)
                .map(charset -> content.recoded(new Recoded(content.in(), charset)))
                .orElse(content);
    }

    private Cursor text(Content content) {
        return Cursor.of(content.location(), () -> {
            try (content) {
                byte[] bytes = content.all(options.maxArticleBytes());
                Decoded decoded = Decoder.decode(bytes, content.charset().or(() -> MetaCharset.of(bytes)));
                return Text.article(content.id(), content.location(), decoded);
            }
        });
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
