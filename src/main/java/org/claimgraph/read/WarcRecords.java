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

    /** The next whole record; empty at the end. */
    Optional<byte[]> next() throws IOException;

    /** How many records were damaged so far. */
    int lost();

    static WarcRecords plain(InputStream in, ReadOptions options) {
        return new WarcSplitter(in, options.maxArticleBytes());
    }

    /** A WARC file compressed record by record, as the standard asks (ISO 28500, annex D). */
    static WarcRecords compressed(InputStream in, ReadOptions options) {
        return new WarcMembers(
                new GzipMembers(in, options.maxArticleBytes()), options.maxArticleBytes(), options.maxRatio());
    }

    static boolean isCompressed(byte[] head) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(in.readNBytes(5), StandardCharsets.US_ASCII).equals("WARC/");
        } catch (IOException e) {
            return false;
        }
    }
}
