package org.claimgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.Entity;
import org.claimgraph.rdf.gazetteer.GazetteerReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownOrganizationsTest {

    @ParameterizedTest
    @CsvSource({
        "AFP,organization/afp",
        "Agence France-Presse,organization/afp",
        "The Associated Press,organization/associated-press",
        "associated press,organization/associated-press"
    })
    void findsAnAgencyByAnyOfItsNames(String name, String key) {
        assertEquals(
                Optional.of(key),
                new KnownOrganizations(GazetteerReader.withOwn(List.of()))
                        .apply(name)
                        .map(Entity::key));
    }

    @Test
    void namesAnUnknownOutletWithoutItsArticle() {
        assertEquals("organization/coast-post", IriMinter.organizationKey("The Coast Post"));
        assertEquals("organization/coast-post", IriMinter.organizationKey("Coast Post"));
    }

    @Test
    void givesANameInAnotherScriptAKeyOfItsOwn() {
        assertEquals(
                "organization/".length() + 12,
                IriMinter.organizationKey("日本の新聞").length());
    }
}
