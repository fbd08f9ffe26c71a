package org.claimgraph.analyse.name.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.analyse.name.NameLists;

/** Name lists with one name a line: given names, surnames, cities, countries. */
final class Gazetteer {

    private Gazetteer() {}

    static void addTo(NameLists.Builder lists, Path folder) throws IOException {
        add(lists, folder.resolve("given_us_census.txt"), NameLists.GIVEN);
        add(lists, folder.resolve("surname_us_census_top40k.txt"), NameLists.SURNAME);
        add(lists, folder.resolve("city.txt"), NameLists.CITY);
        add(lists, folder.resolve("country.txt"), NameLists.COUNTRY);
    }

    private static void add(NameLists.Builder lists, Path file, int bits) throws IOException {
        for (String line : Files.readAllLines(file)) {
            List<String> words = RawText.words(line.strip());
            if (!words.isEmpty() && line.strip().length() > 1) {
                lists.add(words, bits);
            }
        }
    }
}
