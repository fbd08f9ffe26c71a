package org.claimgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityLookupTest {

    EntityLookup lookup = new EntityLookup(Golden.dataset());

    private List<String> found(String name, String... classes) {
        return lookup.find(name, List.of(classes)).stream()
                .map(named -> named.iri().replace(Golden.BASE, ""))
                .toList();
    }

    @Test
    void findsByLabelAliasAndAcronym() {
        assertEquals(List.of("organization/kremlin"), found("Kremlin"));
        assertEquals(List.of("organization/collective-security-treaty-organization"), found("CSTO"));
        assertEquals(List.of("person/alexander-lukashenko"), found("Lukashenka"));
    }

    @Test
    void passesOverCaseAccentsSpacesAndArticle() {
        assertEquals(List.of("organization/kremlin"), found(" the  KREMLIN "));
        assertEquals(List.of("person/recep-tayyip-erdogan"), found("recep tayyip erdogan"));
        assertEquals(List.of("person/recep-tayyip-erdogan"), found("RECEP TAYYIP ERDOĞAN"));
    }

    @Test
    void findsAllOfOneNameAndNobodyLocal() {
        assertEquals(List.of("place/georgia", "place/georgia-us"), found("Georgia"));
        assertEquals(List.of(), found("Port officials"));
    }

    @Test
    void keepsToTheClassesAskedFor() {
        assertEquals(
                List.of("https://w3id.org/claimgraph/ns#Denial"),
                found("denial", "https://w3id.org/claimgraph/ns#SpeechAct"));
        assertEquals(List.of(), found("denial"));
    }

    @Test
    void searchesByWordsShortestLabelFirst() {
        assertEquals(
                List.of("Odesa", "Port Authority of Odesa"),
                lookup.search("odes", List.of(), 9).stream()
                        .map(Named::label)
                        .filter(label -> !label.contains("ships") && !label.contains("sailors"))
                        .toList());
    }
}
