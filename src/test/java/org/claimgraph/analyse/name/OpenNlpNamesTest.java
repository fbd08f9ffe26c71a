package org.claimgraph.analyse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.claimgraph.analyse.Models;
import org.junit.jupiter.api.Test;

/** The shipped model as OpenNLP's users call it. */
class OpenNlpNamesTest {

    private static final String[] FULL = {"Mary", "Brandt", "flew", "to", "Oslo", "on", "Monday", "."};
    private static final String[] BARE = {"Brandt", "spoke", "on", "Monday", "."};

    @Test
    void givesSpansTypesAndProbabilities() {
        Span[] names = finder(KnownNames.NONE).find(FULL);
        assertEquals(List.of("[0..2) person", "[4..5) location"), texts(names));
        assertEquals(true, Arrays.stream(names).allMatch(name -> name.getProb() > 0.5 && name.getProb() <= 1));
    }

    @Test
    void agreesWithTheFinderOfTheAnalysis() {
        NameFinder own = new NameFinder(NameModels.shared(), KnownNames.NONE);
        List<String> tags = List.of(Models.syntax().tagger().tag(FULL));
        List<Found> found = own.find(List.of(new NameFinder.Input(List.of(FULL), tags, false)))
                .getFirst();
        assertEquals(
                found.stream()
                        .map(name -> "[" + name.first() + ".." + name.end() + ")")
                        .toList(),
                texts(finder(KnownNames.NONE).find(FULL)).stream()
                        .map(text -> text.substring(0, text.indexOf(' ')))
                        .toList());
    }

    @Test
    void remembersADocumentUntilItIsCleared() {
        TokenNameFinder finder = finder(KnownNames.NONE);
        double alone = sureness(finder.find(BARE));
        finder.find(FULL);
        double known = sureness(finder.find(BARE));
        finder.clearAdaptiveData();
        assertEquals(alone, sureness(finder.find(BARE)));
        assertEquals(true, known > alone);
    }

    /** How sure it is that the first word is a person. */
    private static double sureness(Span[] names) {
        return Arrays.stream(names)
                .filter(name -> name.toString().equals("[0..1) person"))
                .mapToDouble(Span::getProb)
                .sum();
    }

    private static TokenNameFinder finder(KnownNames known) {
        return new OpenNlpNames(
                new NameFinder(NameModels.shared(), known), Models.syntax().tagger());
    }

    private static List<String> texts(Span[] names) {
        return Arrays.stream(names).map(Span::toString).toList();
    }
}
