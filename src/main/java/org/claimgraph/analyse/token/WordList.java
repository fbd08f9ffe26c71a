package org.claimgraph.analyse.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists among this package's resources: words parted by white space, lines that start with {@code #} are comments. */
public final class WordList {

    private WordList() {}

    /** @return the words of each line */
    public static List<List<String>> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/org/claimgraph/analyse/" + name)) {
            if (in == null) {
                throw new IllegalStateException("org/claimgraph/analyse/" + name
                        + ": word list missing from the class path; build the project again (mvn package)");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
