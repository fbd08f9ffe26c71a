package org.claimgraph.story;

import static org.claimgraph.story.Said.article;
import static org.claimgraph.story.Said.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyndicationTest {

    private static final String AGENCY =
            "Dockers in Port Aster went back to work on Monday after a strike of nine days that had "
                    + "kept forty ships outside the old harbour and emptied shops along the coast. \"We have won what we asked for and not "
                    + "a coin less,\" union leader Rana Holt told a crowd at the northern gate. The ministry agreed to raise wages by a "
                    + "tenth and to build new quarters for seasonal crews before the winter. \"Nobody should sleep in a crane again,\" Holt "
                    + "said. Traders had warned that fruit worth millions was rotting in the holds, while the navy offered to unload "
                    + "medicine by night. Last year a shorter strike ended without any deal after the courts stepped in.";

    private static final String REWRITE =
            "A nine day strike is over. Dockers in Port Aster returned to their cranes on Monday; it "
                    + "had kept forty ships outside the old harbour and emptied shops along the coast. \"We have won what we asked for and "
                    + "not a coin less,\" said Rana Holt, who leads the union. The government will raise wages by a tenth and is going to "
                    + "build new quarters for seasonal crews before the winter. \"Nobody should sleep in a crane again,\" she added. Fruit "
                    + "worth millions was rotting in the holds, according to traders, and the navy had offered to unload medicine by night.";

    private static final String OWN_REPORT =
            "Port Aster woke to the sound of engines. After more than a week of silence the dockers "
                    + "are working again, and the first of forty waiting ships tied up before dawn. \"We have won what we asked for and not "
                    + "a coin less,\" said their leader, Rana Holt, to our reporter. Wages go up by ten per cent, a figure the ministry had "
                    + "called absurd only on Friday. \"Nobody should sleep in a crane again,\" reads a banner over the northern gate. In the "
                    + "market Lee Ode sold her last crate of onions at a price she was ashamed of, and then went to look at the sea.";

    @Test
    void aRewriteBelongsToItsAgencyTextAndAnIndependentReportDoesNot() {
        assertEquals(
                List.of(List.of(iri("a"), iri("b"))),
                groups(
                        article("a", "post", AGENCY),
                        article("b", "gazette", REWRITE),
                        article("c", "echo", OWN_REPORT)));
    }

    @Test
    void copiesBelongTogetherHoweverMany() {
        Article[] copies = new Article[100];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = article(String.valueOf(100 + i), "outlet" + i, AGENCY);
        }
        assertEquals(List.of(100), groups(copies).stream().map(List::size).toList());
    }

    @Test
    void oneOutletsFurnitureIsNoCopy() {
        String footer =
                " Sign up for our morning letter to read what the coast talks about before the first ferry leaves, with "
                        + "tides, prices and the names of ships that are due today, and tell us what we missed by writing to the desk.";
        assertEquals(
                List.of(), groups(article("a", "post", AGENCY + footer), article("b", "post", OWN_REPORT + footer)));
    }

    @Test
    void containmentIsTheShareOfTheShorterText() {
        Shingles whole = Shingles.of("one two three four five six seven eight");
        assertEquals(1.0, whole.containment(Shingles.of("three four five six")));
        assertEquals(0.0, whole.containment(Shingles.of("eight seven six five")));
    }

    private static List<List<String>> groups(Article... articles) {
        return Syndication.of(List.of(articles)).groups().stream()
                .map(Syndication.Group::articles)
                .toList();
    }
}
