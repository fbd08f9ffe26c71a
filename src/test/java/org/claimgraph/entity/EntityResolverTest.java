package org.claimgraph.entity;

import static org.claimgraph.analyse.NameType.ORGANIZATION;
import static org.claimgraph.analyse.NameType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.claimgraph.analyse.NameType;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

    @Test
    void itAfterAnInstitutionThatSpokeIsTheInstitution() {
        Story story = new Story("The Kremlin said on Monday that talks would resume. It said no date had been set.")
                .says("The Kremlin", "said", "that talks would resume")
                .says("It", "said", "no date had been set");
        assertEquals(List.of(List.of("Kremlin"), List.of("Kremlin")), story.speakers());
    }

    @Test
    void aStatementSpeaksForItsIssuer() {
        Story story = new Story(
                        "Grain will be shipped, a statement from the Kremlin read. \"Ports are open,\" the statement said.")
                .says("a statement from the Kremlin", "read", "Grain will be shipped")
                .says("the statement", "said", "\"Ports are open,\"");
        assertEquals(List.of(List.of("Kremlin"), List.of("Kremlin")), story.speakers());
    }

    @Test
    void aSpokesmanIsAPersonWhoseWordsCountAsTheBodys() {
        Story story = new Story("Harvests were good, Kremlin spokesman Pavel Gorin said.")
                .name(PERSON, "Pavel Gorin")
                .says("Kremlin spokesman Pavel Gorin", "said", "Harvests were good");
        Entities read = story.read();
        assertEquals(List.of(List.of("person/pavel-gorin")), read.speakers());
        Role role = read.roles().getFirst();
        assertEquals(Optional.of("organization/kremlin"), role.organization());
        assertTrue(role.speaksFor());
    }

    @Test
    void aSpokesmanWithoutANameStillSpeaksForTheBody() {
        Story story = new Story("A NATO spokeswoman said the drill was over.")
                .says("A NATO spokeswoman", "said", "the drill was over");
        Role role = story.read().roles().getFirst();
        assertEquals(Optional.of("organization/nato"), role.organization());
        assertTrue(role.person().startsWith("#agent=") && role.speaksFor());
    }

    @Test
    void aCapitalThatSpeaksIsTheStateAndElseAPlace() {
        Story story = new Story("Oslo said the ferry would sail. The minister flew to Madrid.")
                .says("Oslo", "said", "the ferry would sail");
        assertEquals(List.of(List.of("Norway")), story.speakers());
        assertEquals(List.of("place/norway"), story.meant("Oslo"));
        assertEquals(List.of("place/madrid"), story.meant("Madrid"));
    }

    @Test
    void aSurnameIsWhoeverBearsItInFull() {
        Story story = new Story("Farmer Linda Okoro sold the mill. Okoro said she was glad.")
                .name(PERSON, "Linda Okoro")
                .says("Okoro", "said", "she was glad");
        assertEquals(List.of(List.of("Linda Okoro")), story.speakers());
        assertEquals(List.of("person/linda-okoro"), story.meant("she"));
    }

    @Test
    void aSurnameThatNobodyBearsInFullStaysInTheArticle() {
        Story story = new Story("Mr. Okoro said the mill was sold.").says("Mr. Okoro", "said", "the mill was sold");
        Entities read = story.read();
        assertEquals(List.of(List.of("#entity=4,9")), read.speakers());
        assertEquals("Okoro", Story.label(read, "#entity=4,9"));
    }

    @Test
    void lettersInBracketsMeanTheNameBeforeThem() {
        Story story = new Story("The Ruritanian Trade Guild (RTG) met. Prices will fall, the RTG said.")
                .name(ORGANIZATION, "Ruritanian Trade Guild")
                .nameLast(ORGANIZATION, "RTG")
                .says("the RTG", "said", "Prices will fall");
        assertEquals(List.of(List.of("Ruritanian Trade Guild")), story.speakers());
    }

    @Test
    void aDemonymAndATitleMeanTheStatesLeader() {
        Story story = new Story(
                        "Angela Merkel met Emmanuel Macron in Lyon. The German chancellor called the talks frank.")
                .says("The German chancellor", "called", "the talks frank");
        assertEquals(List.of(List.of("Angela Merkel")), story.speakers());
    }

    @Test
    void aFormerHolderIsNotThePresentOne() {
        String text =
                "Governor Mary Brandt met former Governor Peter Lund in Oslo. The former governor praised the talks.";
        Story story = new Story(text)
                .name(PERSON, "Mary Brandt")
                .name(PERSON, "Peter Lund")
                .says("The former governor", "praised", "the talks");
        assertEquals(List.of(List.of("Peter Lund")), story.speakers());
    }

    @Test
    void whoIsToHoldAnOfficeIsNotItsHolder() {
        Story story = new Story("Governor Mary Brandt spoke in Oslo. The presumptive governor praised the talks.")
                .name(PERSON, "Mary Brandt")
                .says("The presumptive governor", "praised", "the talks");
        assertEquals(List.of(List.of("The presumptive governor")), story.speakers());
    }

    @Test
    void theTwoLeadersAreTwo() {
        Story story = new Story(
                        "President Vladimir Putin called President Alexander Lukashenko. The two leaders said they were friends.")
                .says("The two leaders", "said", "they were friends");
        assertEquals(List.of(List.of("Vladimir Putin", "Alexander Lukashenko")), story.speakers());
    }

    @Test
    void aCoordinatedSourceHasSeveralSpeakers() {
        Story story = new Story("Merkel and Macron said the bridge was safe.")
                .says("Merkel and Macron", "said", "the bridge was safe");
        assertEquals(List.of(List.of("Angela Merkel", "Emmanuel Macron")), story.speakers());
    }

    @Test
    void theBlocIsTheOneNamedBefore() {
        Story story = new Story("The European Union opened a port. The bloc said fees would drop.")
                .says("The bloc", "said", "fees would drop");
        assertEquals(List.of(List.of("European Union")), story.speakers());
    }

    @Test
    void heAndSheFollowTheGender() {
        Story story = new Story("Mary Brandt thanked Peter Lund. He said the roof held. She said the walls held too.")
                .says("He", "said", "the roof held")
                .says("She", "said", "the walls held too");
        assertEquals(List.of(List.of("Peter Lund"), List.of("Mary Brandt")), story.speakers());
    }

    @Test
    void insideAQuotationIIsTheSpeaker() {
        Story story =
                new Story("\"I sold the mill,\" said Mary Brandt.").says("Mary Brandt", "said", "\"I sold the mill,\"");
        assertEquals(List.of("person/mary-brandt"), story.meant("I"));
    }

    @Test
    void whoIsWhomTheClauseHangsOn() {
        Story story = new Story("Mary Brandt, who says the mill is old, left.").says("who", "says", "the mill is old");
        assertEquals(List.of(List.of("Mary Brandt")), story.speakers());
    }

    @Test
    void authoritiesOfAStateAreTheState() {
        Story story = new Story("Kenyan authorities said the road was open.")
                .says("Kenyan authorities", "said", "the road was open");
        assertEquals(List.of(List.of("Kenya")), story.speakers());
    }

    @Test
    void bodiesOfStatesAreNamedWithTheirState() {
        Story story = new Story("Portugal's Foreign Ministry closed a consulate. The ministry said rents were high.")
                .says("The ministry", "said", "rents were high");
        assertEquals(List.of(List.of("Foreign Ministry of Portugal")), story.speakers());
    }

    @Test
    void thoseWithoutANameAreUnnamedInTheArticlesWords() {
        Story story = new Story("Two night watchmen said the gate was shut. The lock was reportedly broken.")
                .says("Two night watchmen", "said", "the gate was shut")
                .says("", "reportedly", "The lock was");
        Entities read = story.read();
        assertEquals(List.of(List.of("Two night watchmen"), List.of("unnamed source")), story.speakers());
        assertTrue(read.entities().stream().allMatch(e -> e.type() == EntityType.UNNAMED && !e.isGlobal()));
    }

    @Test
    void aNameThatOthersBearNeedsItsContext() {
        assertEquals(
                List.of("organization/wagner-group"),
                new Story("He fought for Wagner, the private army of mercenaries.").meant("Wagner"));
        assertEquals(List.of(), new Story("They played Wagner and Verdi.").meant("Wagner"));
    }

    @Test
    void anAppositionTellsAnOffice() {
        Story story = new Story("Mary Brandt, deputy head of the World Bank, resigned.").name(PERSON, "Mary Brandt");
        Role role = story.read().roles().getFirst();
        assertEquals("deputy head", role.title());
        assertEquals(Optional.of("organization/world-bank"), role.organization());
        assertEquals(false, role.speaksFor());
    }

    @Test
    void theSameArticleGivesTheSameEntities() {
        String text = "Mary Brandt met Peter Lund in Oslo. He thanked her, and the two said NATO was late.";
        assertEquals(new Story(text).read(), new Story(text).read());
    }

    @Test
    void whoseVerbSharesTheSubjectNeedsNoSourceOfItsOwn() {
        Story story = new Story("Mary Brandt praised the mill and now blames the flood on careless owners.")
                .says("", "blames", "the flood on careless owners");
        assertEquals(List.of(List.of("Mary Brandt")), story.speakers());
    }

    @Test
    void aNameRightAfterTheCueSpeaksWhereTheTreeMissesIt() {
        Story story = new Story("\"Prices will fall within days,\" reported AFP.")
                .says("", "reported", "\"Prices will fall within days,\"");
        assertEquals(List.of(List.of("AFP")), story.speakers());
    }

    @Test
    void aPassiveCueHasNoSpeaker() {
        Story story = new Story("Mary Brandt was accused of selling the mill.")
                .says("", "was accused of", "selling the mill");
        assertEquals(List.of(List.of("unnamed source")), story.speakers());
    }

    @Test
    void whoAfterATitleAndANameIsTheNamed() {
        Story story = new Story("Opposition leader Mary Brandt, who claims the mill is hers, thanked the judge.")
                .says("who", "claims", "the mill is hers");
        assertEquals(List.of(List.of("Mary Brandt")), story.speakers());
    }

    @Test
    void whoAfterANounWithoutANameIsNobodyNamed() {
        Story story = new Story("Mary Brandt met a miller who said the flood was coming.")
                .says("who", "said", "the flood was coming");
        assertEquals(List.of(List.of("who")), story.speakers());
    }

    @Test
    void aBodysOwnerDoesNotSpeakForIt() {
        Story story = new Story("Portugal's Foreign Ministry said the consulate was shut.")
                .says("Portugal's Foreign Ministry", "said", "the consulate was shut");
        assertEquals(List.of(List.of("Foreign Ministry of Portugal")), story.speakers());
    }

    @Test
    void aProperNounThatSpeaksIsSomebody() {
        Story story = new Story(
                        "Interest rates will rise, Harrowgate Savings said. Customers of Harrowgate Savings left.")
                .says("Harrowgate Savings", "said", "Interest rates will rise");
        assertEquals(List.of(List.of("Harrowgate Savings")), story.speakers());
    }

    @Test
    void outsideQuotationsIIsTheWriter() {
        Story story = new Story("I think the mill should be sold.")
                .by("Mary Brandt")
                .says("I", "think", "the mill should be sold");
        assertEquals(List.of(List.of("Mary Brandt")), story.speakers());
    }

    @Test
    void inATranscriptIIsNotTheWriter() {
        Story story = new Story("LUND: I think the mill should be sold.")
                .by("Mary Brandt")
                .says("I", "think", "the mill should be sold");
        assertEquals(List.of(List.of("I")), story.speakers());
    }

    @Test
    void theAgencyInTheBylineIsAnEntityOfTheArticle() {
        List<String> keys = new Story("The mill was sold.")
                .by("AFP").read().entities().stream().map(Entity::key).toList();
        assertEquals(List.of("organization/afp"), keys);
    }

    @Test
    void aSubjectTheParserMissesIsStillMeantByIt() {
        Story story = new Story(
                        "Sweden shut a bridge to Norway in May. In a favour to Norway, Sweden on Friday opened the "
                                + "gates. It said tolls would stay.")
                .says("It", "said", "tolls would stay");
        assertEquals(List.of(List.of("Sweden")), story.speakers());
    }

    @Test
    void whatIsDoneToItIsNotDoneToTheSubjectBefore() {
        Story story = new Story(
                "Sweden is old. Sweden is rich. Sweden is calm. Sweden signed the pact in May. Crowds liked it.");
        assertEquals(List.of(), story.meant("it"));
    }

    @Test
    void aNameInCapitalsIsTheNameInSmallLetters() {
        Entities read = new Story("WASHINGTON - The mill was sold, MARY BRANDT said.")
                .name(NameType.LOCATION, "WASHINGTON")
                .name(PERSON, "MARY BRANDT")
                .read();
        assertEquals(
                List.of("Mary Brandt", "Washington"),
                read.entities().stream().map(Entity::label).toList());
    }
}
