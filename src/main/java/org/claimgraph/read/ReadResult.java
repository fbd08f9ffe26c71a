package org.claimgraph.read;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What a reader yields for each record: an article, or the reason why there is none. */
public sealed interface ReadResult extends Serializable {

    /** @param warnings what was odd but could be read */
    record Read(RawArticle article, List<Warning> warnings) implements ReadResult {
        public Read {
            warnings = List.copyOf(warnings);
        }

        /** True if the same text came before in the same run. */
        public boolean isCopy() {
            return warnings.stream().anyMatch(warning -> warning.kind() == Warning.Kind.COPY);
        }

        Read with(Warning warning) {
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
