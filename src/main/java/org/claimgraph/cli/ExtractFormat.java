package org.claimgraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.claimgraph.extract.Extraction;

/** The forms in which {@code extract} writes. */
public enum ExtractFormat {
    NQ,
    TRIG,
    JSONL;

    public ExtractSink sink(Pipeline pipeline, OutputStream out) throws IOException {
        return switch (this) {
            case NQ -> new ArchiveSink(pipeline.mapper(), out);
            case TRIG -> new TrigSink(pipeline.mapper(), out);
            case JSONL -> new JsonLinesSink(out);
        };
    }

    private static final class JsonLinesSink implements ExtractSink {
        private final JsonGenerator json;
        private final OutputStream out;
        private boolean any;

        JsonLinesSink(OutputStream out) throws IOException {
            this.out = out;
            this.json = new JsonFactory()
                    .setRootValueSeparator("\n")
                    .createGenerator(out)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        }

        @Override
        public void accept(Extraction extraction) throws IOException {
            ArticleJson.write(extraction, json);
            any = true;
        }

        @Override
        public void close() throws IOException {
            json.close();
            if (any) {
                out.write('\n');
            }
            out.flush();
        }
    }
}
