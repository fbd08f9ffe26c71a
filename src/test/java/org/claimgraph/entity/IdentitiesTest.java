package org.claimgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    @Test
    void whoTheUserMakesAnotherIsThatOneInEveryList() {
        Identities same = new Identities(
                Map.of("person/mary-brandt", "person/maria-brandt"),
                Map.of("person/maria-brandt", "Maria Brandt"),
                Set.of());
        Entities read = new Story("Mary Brandt, a judge, said the mill was sold.")
                .says("Mary Brandt", "said", "the mill was sold")
                .decided(same)
                .read();
        assertEquals(
                List.of(new Entity(
                        "person/maria-brandt",
                        EntityType.PERSON,
                        "Maria Brandt",
                        List.of("Mary Brandt"),
                        java.util.Optional.empty())),
                read.entities());
        assertEquals(List.of(List.of("person/maria-brandt")), read.speakers());
        assertEquals("full name, same-as", read.mentions().getFirst().resolution());
    }

    @Test
    void twoSpellingsOfANameAreOnePersonUnlessTheUserSaysOtherwise() {
        String text = "Sergei Gorsky sold the mill. Sergey Gorskiy was glad.";
        assertEquals(List.of("person/sergei-gorsky"), keys(new Story(text)));
        Identities apart =
                new Identities(Map.of(), Map.of(), Set.of(List.of("person/sergei-gorsky", "person/sergey-gorskiy")));
        assertEquals(List.of("person/sergei-gorsky", "person/sergey-gorskiy"), keys(new Story(text).decided(apart)));
    }

    private static List<String> keys(Story story) {
        return story
                .name(org.claimgraph.analyse.NameType.PERSON, "Sergei Gorsky")
                .name(org.claimgraph.analyse.NameType.PERSON, "Sergey Gorskiy")
                .read()
                .entities()
                .stream()
                .map(Entity::key)
                .toList();
    }
}
