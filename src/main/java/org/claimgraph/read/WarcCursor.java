package org.claimgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private int number;
    private int pages;
    private boolean reported;

    WarcCursor(Content content, WarcRecords records, ReadOptions options) {
        this.content = content;
        this.records = records;
        this.options = options;
    }

    @Override
    public Optional<Step> next() throws IOException {
        for (Optional<byte[]> record = records.next(); record.isPresent(); record = records.next()) {
            number++;
            Optional<Step> step = step(record.get());
            if (step.isPresent()) {
                pages++;
                return step;
            }
        }
        return loss();
    }

    @Override
    public String location() {
        return content.location();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private Optional<Step> loss() {
        if (reported || (records.lost() == 0 && pages > 0)) {
            return Optional.empty();
        }
        reported = true;
        if (records.lost() == 0) {
            return Optional.of(Step.skip(
                    content.location(),
                    number == 0 ? "no records in it" : "no web page among its " + number + " records",
                    "Give an archive with responses of status 200 in HTML."));
        }
        String reason = records.lost() + " damaged or oversized records, " + number + " were whole";
        return Optional.of(Step.skip(content.location(), reason, "Fetch the archive again; what is whole was read."));
    }

    private Optional<Step> step(byte[] bytes) {
        String place = content.location() + ", record " + number;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            Optional<WarcRecord> record = reader.next();
            return record.isPresent() && record.get() instanceof WarcResponse response
                    ? page(response, place)
                    : Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.of(Step.skip(
                    place,
                    "a damaged response: " + e.getMessage(),
                    "Fetch the page again; the other records were read."));
        }
    }

    private Optional<Step> page(WarcResponse response, String place) throws IOException {
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
            return Optional.of(new Step.Yield(new ReadResult.Read(article, decoded.warnings())));
        }
    }
}
