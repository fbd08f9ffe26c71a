package org.claimgraph.read;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Compressed files and archives. */
final class Packed {

    /** An archive in an archive in an archive is a trick, not news. */
    private static final int MAX_DEPTH = 4;

    private Packed() {}

    static Optional<Step> open(Content content, byte[] head, Formats formats) throws IOException {
        boolean gzip = Content.startsWith(head, 0x1f, 0x8b);
        boolean zip = Content.startsWith(head, 'P', 'K', 3, 4) || Content.startsWith(head, 'P', 'K', 5, 6);
        if (!gzip && !zip && !TarCursor.is(head)) {
            return Optional.empty();
        }
        if (content.depth() >= MAX_DEPTH) {
            throw new ReadException("archives nested more than " + MAX_DEPTH + " deep", "Unpack it first.");
        }
        if (zip) {
            return Optional.of(zip(content, head, formats));
        }
        if (!gzip) {
            return Optional.of(new Step.Into(new TarCursor(content, formats)));
        }
        return Optional.of(formats.open(gunzip(content, formats.options())));
    }

    private static Step zip(Content content, byte[] head, Formats formats) throws ReadException {
        String start = Formats.ascii(head);
        if (start.startsWith("mimetypeapplication/epub", 30)) {
            throw new ReadException("an EPUB book, which is out of scope", "Convert it to text or HTML first.");
        }
        if (start.startsWith("[Content_Types].xml", 30)) {
            throw new ReadException("an Office document, which is out of scope", "Save it as text or HTML first.");
        }
        return new Step.Into(new ZipCursor(content, formats));
    }

    private static Content gunzip(Content content, ReadOptions options) throws IOException {
        String id = content.id().endsWith(".gz")
                ? content.id().substring(0, content.id().length() - 3)
                : content.id();
        Counted compressed = new Counted(content.in());
        return content.inner(
                id,
                content.location(),
                new Unpacking(new GZIPInputStream(compressed, 1 << 15), compressed, options.maxRatio()));
    }
}
