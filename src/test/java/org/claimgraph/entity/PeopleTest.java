package org.claimgraph.entity;

import static org.claimgraph.analyse.NameType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is one person and who is not, within an article and across articles. */
class PeopleTest {

    @Test
    void aPatronymicIsNoPartOfAName() {
        assertEquals(List.of("person/alexander-lukashenko"), keyOf("Alexander Grigoryevich Lukashenko"));
        assertEquals(List.of("person/boris-gorsky"), keyOf("Boris Petrovich Gorsky"));
        assertEquals(List.of("person/boris-gorsky"), keyOf("Gorsky Boris Petrovich"));
    }

    @Test
    void aBracketWithoutItsPartnerIsNoPartOfAName() {
        Entities read = new Story("Boris Gorsky spoke. (The mayor, Boris) Gorsky, was glad.")
                .name(PERSON, "Boris Gorsky")
                .name(PERSON, "Boris) Gorsky")
                .read();
        assertEquals(
                List.of("Boris Gorsky"),
                read.entities().stream().map(Entity::label).toList());
        assertEquals(List.of(), read.entities().getFirst().names());
    }

    @Test
    void articlesAgreeOnAPersonInTwoTransliterations() {
        assertEquals(keyOf("Sergei Gorsky"), keyOf("Serhiy Gorskiy"));
        assertEquals(keyOf("Mohammed al-Harbi"), keyOf("Muhammad Harbi"));
        assertEquals(List.of("person/svetlana-tikhanovskaya"), keyOf("Sviatlana Tsikhanouskaya"));
        assertEquals(List.of("person/sergei-lavrov"), keyOf("Sergey Lavrov"));
    }

    @Test
    void aSurnameAloneOrAnotherGivenNameMakesNoOneTheSame() {
        assertEquals(List.of("person/harry-gorsky"), keyOf("Harry Gorsky"));
        assertEquals(List.of("person/harry-gorskiy"), keyOf("Harry Gorskiy"));
    }

    @Test
    void aShortGivenNameIsTheSamePerson() {
        assertEquals(List.of("person/bernie-sanders"), keyOf("Bernard Sanders"));
        Story story = new Story("Michael Lund sold the mill. Mike Lund was glad.")
                .name(PERSON, "Michael Lund")
                .name(PERSON, "Mike Lund");
        assertEquals(List.of("person/michael-lund"), story.meant("Mike Lund"));
    }

    @Test
    void aMergeSaysWhyAndTheUserMayUndoIt() {
        Story story = named("Serhiy Gorskiy");
        assertEquals("full name", story.read().mentions().getFirst().resolution());
        Identities apart =
                new Identities(Map.of(), Map.of(), Set.of(List.of("person/sergei-gorsky", "person/serhiy-gorskiy")));
        assertEquals(
                List.of("person/serhiy-gorskiy"),
                named("Serhiy Gorskiy").decided(apart).meant("Serhiy Gorskiy"));
    }

    @Test
    void aSurnameThatTwoKnownPeopleBearNeedsTheArticlesWord() {
        String text = "Clinton said the mill was old.";
        assertEquals(List.of("#entity=0,7"), new Story(text).meant("Clinton"));
        assertEquals(
                List.of("person/hillary-clinton"),
                new Story(text).on("2016-05-01").meant("Clinton"));
        assertEquals(List.of("person/bill-clinton"), new Story("President " + text).meant("Clinton"));
        assertEquals(List.of("person/hillary-clinton"), new Story("Mrs. " + text).meant("Clinton"));
        assertEquals(List.of("person/bill-clinton"), new Story("Bill Clinton left. " + text).meant("Clinton"));
    }

    @Test
    void whoHoldsAnOfficeOfAnotherStateIsANamesake() {
        Story story = new Story("Australian Senator Chris Coons spoke. Coons left.").name(PERSON, "Chris Coons");
        assertEquals(List.of("person/chris-coons-australia"), story.meant("Chris Coons"));
        assertEquals(List.of("person/chris-coons-australia"), story.meant("Coons"));
        assertEquals(
                "full name, of another state",
                story.read().mentions().stream()
                        .filter(m -> m.entities().contains("person/chris-coons-australia"))
                        .findFirst()
                        .orElseThrow()
                        .resolution());
    }

    @Test
    void twoPeopleOfOneNameInOneArticleStayApart() {
        Story story = new Story("Kenyan President John Lund met Danish Prime Minister John Lund.")
                .name(PERSON, "John Lund")
                .nameLast(PERSON, "John Lund");
        assertEquals(List.of("person/john-lund", "person/john-lund-denmark"), story.meant("John Lund"));
    }

    @Test
    void aSenatorOfAPartOfTheStateIsNoNamesake() {
        assertEquals(
                List.of("person/chris-coons"),
                new Story("US Senator Chris Coons spoke.")
                        .name(PERSON, "Chris Coons")
                        .meant("Chris Coons"));
    }

    private static Story named(String name) {
        return new Story(name + " sold the mill.").name(PERSON, name);
    }

    private static List<String> keyOf(String name) {
        return named(name).meant(name);
    }
}
