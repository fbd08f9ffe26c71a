package org.claimgraph.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files in a zip archive, in the archive's order. */
final class ZipCursor implements Cursor {

    private final Content content;
    private final Counted compressed;
    private final ZipInputStream zip;
    private final Formats formats;
    private boolean gaveAny;

    ZipCursor(Content content, Formats formats) {
        this.content = content;
        this.formats = formats;
        this.compressed = new Counted(content.in());
        this.zip = new ZipInputStream(compressed);
    }

    @Override
    public Optional<Step> next() throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && (entry.isDirectory() || Archive.isHidden(entry.getName()))) {
                entry = zip.getNextEntry();
            }
            boolean before = gaveAny;
            gaveAny = true;
            return entry == null ? Archive.end(content, before) : Optional.of(step(entry.getName()));
        } catch (IllegalArgumentException e) {
            throw new ReadException("a damaged name in the archive's list", "Pack it again, with names in UTF-8.");
        }
    }

    @Override
    public String location() {
        return content.location();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Step step(String name) throws IOException {
        InputStream bytes =
                new Unpacking(new Entry(zip), compressed, formats.options().maxRatio());
        return Archive.step(content, name, bytes, formats);
    }

    /** Closing an entry must not close the archive. */
    private static final class Entry extends FilterInputStream {
        Entry(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public void close() {}
    }
}
