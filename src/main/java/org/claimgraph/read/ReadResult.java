package org.claimgraph.read;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What a reader yields for each record: an article, or the reason why there is none. */
public sealed interface ReadResult extends Serializable {

    /** @param warnings what was odd but could be read, each in one sentence: "not UTF-8, read as windows-1252" */
    record Read(RawArticle article, List<String> warnings) implements ReadResult {
        public Read {
            warnings = List.copyOf(warnings);
        }

        Read with(String warning) {
            return new Read(
                    article,
                    Stream.concat(warnings.stream(), Stream.of(warning)).toList());
        }
    }

    /**
     * @param location where: file, and record or line inside it
     * @param reason what is wrong, in one sentence
     * @param remedy what to do about it, in one sentence
     */
    record Skipped(String location, String reason, String remedy) implements ReadResult {}
}
