package org.claimgraph.story;

import static org.claimgraph.story.Said.KIM;
import static org.claimgraph.story.Said.MINISTRY;
import static org.claimgraph.story.Said.MONDAY;
import static org.claimgraph.story.Said.denied;
import static org.claimgraph.story.Said.hedged;
import static org.claimgraph.story.Said.links;
import static org.claimgraph.story.Said.on;
import static org.claimgraph.story.Said.said;
import static org.claimgraph.story.Said.unnamed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimLinksTest {

    private static final String OPEN = "The northern harbour will open to all fishing boats in spring";

    @Test
    void theSameWordsOfAnUnnamedSpeakerAreTheSameClaim() {
        assertEquals(
                List.of("SAME: " + OPEN + " | " + OPEN), links(said("a", KIM, OPEN), said("b", unnamed("b"), OPEN)));
    }

    @Test
    void aTranslationOfOneSpeakersWordsIsTheSameClaim() {
        String other = "The northern harbour would be opened to fishing boats in spring";
        assertEquals(List.of("SAME: " + OPEN + " | " + other), links(said("a", KIM, OPEN), said("b", KIM, other)));
    }

    @Test
    void aLooserWordingOfOneSpeakerIsClose() {
        String other = "Fishing boats can hope to see the harbour after a long winter";
        assertEquals(List.of("CLOSE: " + OPEN + " | " + other), links(said("a", KIM, OPEN), said("b", KIM, other)));
    }

    @Test
    void aLooserWordingOfSomebodyElseOrOfAnotherMonthIsNothing() {
        String other = "Fishing boats can hope to see the harbour after a long winter";
        assertEquals(List.of(), links(said("a", KIM, OPEN), said("b", MINISTRY, other)));
        assertEquals(List.of(), links(said("a", KIM, OPEN), on(MONDAY.plusDays(40), "b", KIM, other)));
    }

    @Test
    void anotherNumberOrANegationIsNotTheSame() {
        String two = "Two ferries sank near the old lighthouse on the coast";
        String three = "Three ferries sank near the old lighthouse on the coast";
        String not = "Two ferries never sank near the old lighthouse on the coast";
        assertEquals(List.of("CLOSE: " + three + " | " + two), links(said("a", KIM, three), said("b", KIM, two)));
        assertEquals(List.of("CLOSE: " + two + " | " + not), links(said("a", KIM, two), said("b", KIM, not)));
    }

    @Test
    void namesInCommonSayNothing() {
        String one = "Yesterday Anna Kim of Norland met dockers";
        String other = "Nobody in Norland trusts Anna Kim with money";
        assertEquals(List.of(), links(said("a", MINISTRY, one), said("b", MINISTRY, other)));
    }

    @Test
    void commonWordsInCommonSayNothing() {
        String one = "The president's national security policy will be the first issue of the new year";
        String other = "Reporters about the president's national security policy at a meeting of party officials";
        assertEquals(List.of(), links(said("a", KIM, one), said("b", MINISTRY, other)));
        assertEquals(List.of(), links(said("a", KIM, one), on(MONDAY.plusDays(2), "b", KIM, other)));
    }

    @Test
    void aFewWordsOfALongClaimAreNotTheClaim() {
        String brief = "The trawlers ignored the beacon";
        String lengthy =
                "Insurers dread litigation over the trawlers that grounded beside the beacon while pilots squabbled"
                        + " about tugboats, towlines, salvage, demurrage and a quarantine that stevedores ignored";
        assertEquals(List.of(), links(said("a", MINISTRY, brief), said("b", KIM, lengthy)));
    }

    @Test
    void aNegationOfOtherWordsIsNoCounterClaim() {
        String one = "The harbour pilots steered the trawlers past the beacon";
        String other = "Nobody laughed aloud when the harbour pilots steered the trawlers past the beacon";
        String counter = "The harbour pilots never steered the trawlers past the beacon";
        assertEquals(List.of(), answers(links(said("a", KIM, one), said("a", MINISTRY, other))));
        assertEquals(
                List.of("ANSWER: " + counter + " | " + one),
                answers(links(said("a", KIM, one), said("a", MINISTRY, counter))));
    }

    private static List<String> answers(List<String> links) {
        return links.stream().filter(link -> link.startsWith("ANSWER")).toList();
    }

    @Test
    void anUnnamedSpeakerInOneStoryNeedsMoreThanItsWords() {
        Statement[] story = {
            said("a", KIM, OPEN),
            said("b", KIM, OPEN),
            said("a", KIM, "Ferries from the outer islands will land twice a day"),
            said("b", KIM, "Ferries from the outer islands will land twice daily"),
            said("a", KIM, "Fishing boats can hope to see their crews again after a long winter"),
            said("b", unnamed("b"), "The winter was long for fishing boats and for the owners of nets and cranes")
        };
        assertEquals(
                List.of(),
                links(story).stream()
                        .filter(link -> link.contains("nets and cranes"))
                        .toList());
    }

    @Test
    void aHedgedPhraseIsCloseToAClaimThatHoldsItPlainly() {
        String phrase = "Paid by a rich friend of the mayor";
        String claim = "The guards were sailors from Sudland paid by a rich friend of the mayor";
        assertEquals(
                List.of("CLOSE: " + phrase + " | " + claim),
                links(hedged("a", "reportedly", phrase), said("b", MINISTRY, claim)));
    }

    @Test
    void aDenialAnswersTheClaimOfTheSameContent() {
        String blocked = "Norland blocked three ships near the port";
        String blocking = "Blocking three ships near the port";
        assertEquals(
                List.of("ANSWER: " + blocking + " | " + blocked),
                links(said("a", MINISTRY, blocked), denied("a", KIM, blocking)));
    }

    @Test
    void aSpeakerDoesNotAnswerHimself() {
        String blocked = "Norland blocked three ships near the port";
        assertEquals(List.of(), links(said("a", KIM, blocked), denied("a", KIM, "Blocking three ships near the port")));
    }

    @Test
    void aNounRefersToTheNearestStatementOfItsKind() {
        Statement threat = Said.act("Warning", MONDAY, "a", MINISTRY, "Closing the strait would have grave results");
        Statement other = said("a", MINISTRY, "The weather will be fine on the coast");
        assertEquals(
                List.of("ANSWER: The threat | Closing the strait would have grave results"),
                links(threat, other, denied("a", KIM, "The threat")));
    }

    @Test
    void claimsThatAreTheSameMakeOneCluster() {
        Statement one = said("a", KIM, OPEN);
        Statement two = said("b", KIM, OPEN + " too");
        Statement three = said("c", unnamed("c"), OPEN);
        List<ClaimLink> links = ClaimLinks.of(
                List.of(one, two, three), Wording.of(List.of(one, two, three)), Syndication.of(List.of()));
        assertEquals(List.of(List.of(one.claim(), two.claim(), three.claim())), ClaimLinks.clusters(links));
    }
}
