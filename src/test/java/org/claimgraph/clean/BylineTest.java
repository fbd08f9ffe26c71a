package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee for AFP|Ann Lee|AFP",
                "By AFP||AFP",
                "By Ann LeeBob Ray, AP|Ann Lee|AP",
                "By ANN LEE, Associated Press|ANN LEE|AP",
                "Ann McDonald and Bo Ray|Ann McDonald|",
                "By Jean-Luc de la Tour (Reuters)|Jean-Luc de la Tour|Reuters"
            })
    void tellsPeopleFromAgencies(String line, String author, String agency) {
        assertEquals(new Byline(Optional.ofNullable(author), Optional.ofNullable(agency)), Byline.of(line));
    }
}
