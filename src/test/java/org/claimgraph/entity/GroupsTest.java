package org.claimgraph.entity;

import static org.claimgraph.analyse.NameType.LOCATION;
import static org.claimgraph.analyse.NameType.ORGANIZATION;
import static org.claimgraph.analyse.NameType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Organizations by their short and long names, their members and their states; what is no name at all. */
class GroupsTest {

    @Test
    void allMembersOfAPartyAreTheParty() {
        Story story = new Story("Republicans said the bill was late.").says("Republicans", "said", "the bill was late");
        assertEquals(List.of(List.of("Republican Party")), story.speakers());
        Story some = new Story("Five Republicans said the bill was late.").says("Five Republicans", "said", "the bill");
        assertEquals(List.of(List.of("Five Republicans")), some.speakers());
    }

    @Test
    void aShortNameMeansTheLongOneOfTheArticle() {
        Story story = new Story("The Harrowgate Savings Bank grew. Savings Bank staff cheered.")
                .name(ORGANIZATION, "Harrowgate Savings Bank")
                .nameLast(ORGANIZATION, "Savings Bank");
        assertEquals(List.of("organization/harrowgate-savings-bank"), story.meant("Savings Bank"));
    }

    @Test
    void lettersInBracketsThatDoNotFitAreAnotherName() {
        Story story = new Story("Washington (CNN) The mill was sold.").name(LOCATION, "Washington");
        assertEquals(List.of("organization/cnn"), story.meant("CNN"));
    }

    @Test
    void aMinistryInSmallLettersIsTheStates() {
        Story story = new Story("Portugal's foreign ministry closed a consulate. Kenya's army moved.");
        assertEquals(List.of("organization/foreign-ministry-of-portugal"), story.meant("foreign ministry"));
        assertEquals(List.of("organization/armed-forces-of-kenya"), story.meant("army"));
    }

    @Test
    void anArmyOfNoStateIsNotOne() {
        assertEquals(List.of(), new Story("An army of ants ate the mill.").meant("army"));
    }

    @Test
    void lawsAndDaysAreNoNamesAndAPartyTagIsOnlyItsState() {
        Story story = new Story("Sen. Mary Brandt (R-Ariz.) read the Clean Mills Act on Friday.")
                .name(PERSON, "Mary Brandt")
                .name(ORGANIZATION, "R-Ariz.")
                .name(ORGANIZATION, "Clean Mills Act")
                .name(PERSON, "Friday");
        assertEquals(
                List.of("person/mary-brandt", "place/arizona"),
                story.read().entities().stream()
                        .filter(Entity::isGlobal)
                        .map(Entity::key)
                        .toList());
    }

    @Test
    void aNameThatTheGazetteerHasForSomebodyElseStaysInTheArticle() {
        Story story = new Story("The Green Party met in a mill.").name(ORGANIZATION, "Green Party");
        assertEquals(List.of("#entity=4,15"), story.meant("Green Party"));
    }

    @Test
    void anOfficeTellsAStateFromItsCity() {
        Story story = new Story("New York Attorney General Mary Brandt left New York.").name(PERSON, "Mary Brandt");
        assertEquals(List.of("place/new-york-state", "place/new-york"), story.meant("New York"));
    }

    @Test
    void theMinisterIsTheForeignMinister() {
        Story story = new Story(
                        "Danish Foreign Minister Mary Brandt left Oslo. Vice President Peter Lund stayed. The minister said talks had failed.")
                .name(PERSON, "Mary Brandt")
                .name(PERSON, "Peter Lund")
                .says("The minister", "said", "talks had failed");
        assertEquals(List.of(List.of("Mary Brandt")), story.speakers());
    }

    @Test
    void theTwoSenatorsAreTheTwoCalledSo() {
        Story story = new Story(
                        "Senator Mary Brandt met Senator Peter Lund and a judge. The two senators said the bill was late.")
                .name(PERSON, "Mary Brandt")
                .name(PERSON, "Peter Lund")
                .says("The two senators", "said", "the bill was late");
        assertEquals(List.of(List.of("Mary Brandt", "Peter Lund")), story.speakers());
    }

    @Test
    void aTitleBeforeACommaIsARoleOfWhoeverFollows() {
        Story story = new Story("The World Bank's spokesman, Peter Lund, said rents would fall.")
                .name(PERSON, "Peter Lund")
                .says("The World Bank's spokesman, Peter Lund,", "said", "rents would fall");
        assertEquals(List.of(List.of("Peter Lund")), story.speakers());
        assertEquals(true, story.read().roles().getFirst().speaksFor());
    }

    @Test
    void namesJoinedByAndSpeakTogether() {
        Story story = new Story("The Bank of England and the European Central Bank said rates would rise.")
                .says("The Bank of England and the European Central Bank", "said", "rates would rise");
        assertEquals(List.of(List.of("Bank of England", "European Central Bank")), story.speakers());
    }

    @Test
    void itsSpokesmanSpeaksForWhomItMeans() {
        Story story = new Story("The World Bank said rents would fall. Its spokesman Peter Lund said prices would too.")
                .name(PERSON, "Peter Lund")
                .says("The World Bank", "said", "rents would fall")
                .says("Its spokesman Peter Lund", "said", "prices would too");
        assertEquals(
                List.of(java.util.Optional.of("organization/world-bank")),
                story.read().roles().stream().map(Role::organization).toList());
    }
}
