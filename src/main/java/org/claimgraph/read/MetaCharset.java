package org.claimgraph.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding a page or an XML file declares in its first bytes. */
final class MetaCharset {

    /** The HTML standard asks authors to declare it within the first 1024 bytes; not all do. */
    private static final int LOOK = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,100}encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    private MetaCharset() {}

    static Optional<String> of(byte[] bytes) {
        Matcher matcher = DECLARED.matcher(Formats.ascii(Arrays.copyOf(bytes, Math.min(LOOK, bytes.length))));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
