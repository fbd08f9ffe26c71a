package org.claimgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.read.RawArticle.Format;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The web pages in a WARC file: responses with status 200 and HTML. Images, requests and the like are no articles. */
final class WarcCursor implements Cursor {

    private final Content content;
    private final WarcRecords records;
    private final ReadOptions options;
    private final Deque<Step> ready = new ArrayDeque<>();
    private int number;
    private int pages;
    private int lost;
    private boolean ended;

    WarcCursor(Content content, WarcRecords records, ReadOptions options) {
        this.content = content;
        this.records = records;
        this.options = options;
    }

    @Override
    public Optional<Step> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return Optional.ofNullable(ready.poll());
    }

    private void advance() throws IOException {
        Optional<WarcRecords.Record> record = records.next();
        for (; lost < records.lost(); lost++) {
            ready.add(Step.skip(
                    content.location() + ", after record " + number,
                    "a damaged or oversized record",
                    "Fetch the archive again; the other records were read."));
        }
        if (record.isPresent()) {
            number++;
            Optional<Step> step = step(record.get());
            pages += step.isPresent() ? 1 : 0;
            step.ifPresent(ready::add);
        } else {
            ended = true;
            empty().ifPresent(ready::add);
        }
    }

    @Override
    public String location() {
        return content.location();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private Optional<Step> empty() {
        return pages > 0 || lost > 0
                ? Optional.empty()
                : Optional.of(Step.skip(
                        content.location(),
                        number == 0 ? "no records in it" : "no web page among its " + number + " records",
                        "Give an archive with responses of status 200 in HTML."));
    }

    private Optional<Step> step(WarcRecords.Record raw) {
        String place = content.location() + ", record " + number;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(raw.bytes()))) {
            Optional<WarcRecord> record = reader.next();
            return record.isPresent() && record.get() instanceof WarcResponse response
                    ? page(response, place, raw.mended())
                    : Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.of(Step.skip(
                    place,
                    "a damaged response: " + e.getMessage(),
                    "Fetch the page again; the other records were read."));
        }
    }

    private Optional<Step> page(WarcResponse response, String place, boolean mended) throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        boolean html = type.base().equals(MediaType.HTML) || type.subtype().equals("xhtml+xml");
        if (http.status() != 200 || !html) {
            return Optional.empty();
        }
        Optional<String> target = response.headers().first("WARC-Target-URI");
        if (target.isEmpty()) {
            return Optional.of(Step.skip(
                    place, "a response without an address", "Fetch the page again; the other records were read."));
        }
        String url = target.get();
        try (InputStream body = http.bodyDecoded().stream()) {
            byte[] page = body.readNBytes(options.maxArticleBytes());
            Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
            Decoded decoded = Decoder.decode(page, charset.or(() -> MetaCharset.of(page)));
            RawArticle article = new RawArticle(url, place, Format.HTML, decoded.text(), Map.of("url", url));
            ReadResult.Read read = new ReadResult.Read(article, decoded.warnings());
            return Optional.of(new Step.Yield(
                    mended
                            ? read.with(new Warning(
                                    Warning.Kind.DAMAGE, "its stated length was wrong; read up to the next record"))
                            : read));
        }
    }
}
