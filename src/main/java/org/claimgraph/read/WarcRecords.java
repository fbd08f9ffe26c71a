package org.claimgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The raw records of a WARC file, each as the bytes from {@code WARC/1.} to the end of its block. What is damaged is left out
 * and counted, and reading goes on at the next record: one flipped bit must not cost an archive.
 */
interface WarcRecords {

    /** @param mended true if its stated length was wrong, and it is read up to where the next begins */
    record Record(byte[] bytes, boolean mended) {}

    /** The next record; empty at the end. */
    Optional<Record> next() throws IOException;

    /** How many records, or stretches that belong to no record, were lost so far. */
    int lost();

    /** The records of a WARC file; empty if it is none. Where its beginning is damaged, only its name can tell. */
    static Optional<WarcRecords> of(Content content, byte[] head, ReadOptions options) {
        boolean damaged = Binary.is(head);
        if (isCompressed(head) || (damaged && content.id().endsWith(".warc.gz"))) {
            GzipMembers members = new GzipMembers(content.in(), options.maxArticleBytes());
            return Optional.of(new WarcMembers(members, options.maxArticleBytes(), options.maxRatio()));
        }
        String start = Formats.ascii(head);
        boolean named = content.id().endsWith(".warc") && (damaged || start.contains("WARC/1."));
        return named || start.startsWith("WARC/")
                ? Optional.of(new WarcSplitter(content.in(), options.maxArticleBytes(), false))
                : Optional.empty();
    }

    private static boolean isCompressed(byte[] head) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(in.readNBytes(5), StandardCharsets.US_ASCII).equals("WARC/");
        } catch (IOException e) {
            return false;
        }
    }
}
