package org.claimgraph.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of cells (RFC 4180): a cell that begins with a quotation mark may hold delimiters, line ends and doubled marks. */
final class TableRows {

    private final BufferedInputStream in;
    private final char delimiter;
    private final int limit;
    private int line = 1;
    private int lines;
    private boolean cut;

    TableRows(BufferedInputStream in, char delimiter, int limit) {
        this.in = in;
        this.delimiter = delimiter;
        this.limit = limit;
    }

    /** The next row; empty at the end. Of a row over the limit only its beginning. */
    Optional<List<byte[]>> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        line = lines + 1;
        cut = false;
        List<byte[]> cells = new ArrayList<>();
        ByteArrayOutputStream cell = new ByteArrayOutputStream();
        boolean quoted = false;
        boolean begins = true;
        int size = 0;
        for (; b >= 0 && (quoted && !cut || b != '\n'); b = in.read()) {
            lines += b == '\n' ? 1 : 0;
            if (b == '"' && (begins || quoted)) {
                quoted = begins || !closes(cell);
            } else if (b == delimiter && !quoted) {
                cells.add(cell.toByteArray());
                cell.reset();
                begins = true;
                continue;
            } else if (!cut && (quoted || b != '\r')) {
                cell.write(b);
            }
            begins = false;
            cut |= ++size > limit;
        }
        lines++;
        cells.add(cell.toByteArray());
        return Optional.of(cells);
    }

    /** True if the mark just read closes the cell; a doubled one stands for itself. */
    private boolean closes(ByteArrayOutputStream cell) throws IOException {
        in.mark(1);
        if (in.read() == '"') {
            cell.write('"');
            return false;
        }
        in.reset();
        return true;
    }

    /** The line on which the row that {@link #next} gave last begins, from 1. */
    int line() {
        return line;
    }

    /** True if that row was longer than the limit. */
    boolean cut() {
        return cut;
    }
}
