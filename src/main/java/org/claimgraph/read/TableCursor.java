package org.claimgraph.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One article a row, its cells named by the first row as the fields of a JSON object are. */
final class TableCursor implements Cursor {

    private final Content content;
    private final List<String> columns;
    private final TableRows rows;
    private final JsonRecord records;

    TableCursor(Content content, List<String> columns, char delimiter, ReadOptions options) throws IOException {
        this.content = content;
        this.columns = columns;
        this.rows = new TableRows(content.in(), delimiter, options.maxArticleBytes());
        this.records = new JsonRecord(new FieldNames(options.fieldMap()));
        rows.next();
    }

    @Override
    public Optional<Step> next() throws IOException {
        Optional<List<byte[]>> row = rows.next();
        while (row.isPresent() && row.get().size() == 1 && row.get().getFirst().length == 0) {
            row = rows.next();
        }
        return row.map(this::step);
    }

    @Override
    public String location() {
        return content.location();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private Step step(List<byte[]> cells) {
        String place = content.location() + ", line " + rows.line();
        if (rows.cut()) {
            return Step.skip(
                    place,
                    "a row longer than an article may be",
                    "Look for a quotation mark that is not closed, or raise the limit with --max-article-bytes.");
        }
        if (cells.size() != columns.size()) {
            return Step.skip(
                    place,
                    "a row of " + cells.size() + " cells where the first has " + columns.size(),
                    "Put cells with commas or line ends in quotation marks, and double the marks inside.");
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Set<Warning> warnings = new TreeSet<>(Comparator.comparing(Warning::words));
        for (int i = 0; i < columns.size(); i++) {
            Decoded cell = Decoder.decode(cells.get(i), content.charset());
            warnings.addAll(cell.warnings());
            node.put(columns.get(i), cell.text());
        }
        return records.article(node, content.id() + "#" + rows.line(), place, List.copyOf(warnings));
    }
}
