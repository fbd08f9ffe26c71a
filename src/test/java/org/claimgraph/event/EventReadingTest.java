package org.claimgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.StandardAnalyser;
import org.claimgraph.date.TimeTagger;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence, parsed by the shipped model, and the one event in it: who acts, on whom, and whether it happened. */
class EventReadingTest {

    private static final Map<String, EntityType> NAMES = Map.of(
            "Olsen", EntityType.PERSON,
            "Berg", EntityType.PERSON,
            "FBI", EntityType.ORGANIZATION,
            "Norwegian", EntityType.GEOPOLITICAL,
            "Norway", EntityType.GEOPOLITICAL,
            "Finland", EntityType.GEOPOLITICAL,
            "Oslo", EntityType.GEOPOLITICAL);
    private static final StandardAnalyser ANALYSER = new StandardAnalyser();
    private static final EventFinder FINDER = new EventFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Olsen refused to meet with Berg.                     | consult-meeting [Olsen, Berg] [] DENIED
            Olsen denied meeting with Berg.                      | consult-meeting [Berg, Olsen] [] DENIED
            Norway would not sanction Finland.                   | sanction [Norway] [Finland] DENIED
            The cancelled talks between Norway and Finland.      | consult [Norway, Finland] [] DENIED
            Norway failed to reach an agreement with Finland.    | agree [Norway, Finland] [] DENIED
            Police did not stop the riots in Oslo.               | protest [] [] REPORTED
            Olsen faces trouble if Berg is arrested in Oslo.     | detain [] [Berg] EXPECTED
            Norway faces the threat of sanctions by Finland.     | sanction [Finland] [] EXPECTED
            """)
    void saysWhetherItHappened(String sentence, String event) {
        assertEquals(List.of(event), read(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Olsen was appointed to a term as head of the board by President Berg. | appoint [Berg] [Olsen] REPORTED
            Olsen barred Norway from arresting Berg.                              | detain [Norway] [Berg] REPORTED
            The aunt of Olsen, who was stabbed in Oslo, spoke.                    | assault [] [Olsen] REPORTED
            Police arrested the aides Olsen and Berg.                             | detain [] [Olsen, Berg] REPORTED
            Olsen condemned Norway for arresting Berg.                            | detain [Norway] [Berg] REPORTED
            Olsen threatened to sue Berg.                                         | threaten [Olsen] [Berg] REPORTED
            Norwegian agents killed Berg.                                         | assault [Norway] [Berg] REPORTED
            Norway fears Olsen's plan to kill Berg.                               | assault [Olsen] [Berg] EXPECTED
            Olsen has the endorsement of Berg.                                    | support [Berg] [Olsen] REPORTED
            The FBI investigation of Olsen went on.                               | investigate [FBI] [Olsen] REPORTED
            FBI agents arrested Berg.                                             | detain [FBI] [Berg] REPORTED
            Berg attacked the government of Norway with a bomb.                   | assault [Berg] [Norway] REPORTED
            Norway faces sanctions.                                               | sanction [] [Norway] REPORTED
            When she appointed Berg, Olsen cited a report.                        | appoint [] [Berg] REPORTED
            Olsen feared Berg's part in a plot to kill Berg.                      | assault [] [Berg] EXPECTED
            Olsen was filmed at a meeting with Berg.                              | consult-meeting [Olsen, Berg] [] REPORTED
            Olsen could not get a meeting with Berg.                              | consult-meeting [Berg, Olsen] [] DENIED
            Norway mourned the deaths of fishermen, including Olsen.              | death [] [Olsen] REPORTED
            Olsen claimed responsibility for the bombing in Oslo.                 | assault [Olsen] [] REPORTED
            A policeman killed a fisherman named Berg.                            | assault [] [Berg] REPORTED
            Olsen lost the election to Berg.                                      | election [Olsen] [Berg] REPORTED
            It was Norway with which Finland reached an agreement.                | agree [Finland, Norway] [] REPORTED
            A crowded ferry sank in a storm, killing Berg.                        | death [] [Berg] REPORTED
            OSLO - Does Berg have the power to pardon Olsen?                      | release [Berg] [Olsen] EXPECTED
            OSLO (Agency) - President Berg visited Finland.                       | consult-visit [Berg] [Finland] REPORTED
            """)
    void findsWhoTookPart(String sentence, String event) {
        assertEquals(List.of(event), read(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They shouted: \"Do not kill Berg.\"",
                "Olsen can only lose 21 votes.",
                "Berg spoke her convictions with courage.",
                "Olsen praised the release of the 1986 figures.",
                "It was a damning indictment of Olsen.",
                "Somebody had killed somebody, Berg said.",
                "It was one of Norway's close calls with Finland.",
                "The news freed Berg to run for office.",
                "Olsen told Berg he wants to back Norway.",
                "This is a clash between the rights and duties of Olsen.",
                "Berg could not kill it without a vote.",
                "The fever kills about 70 percent of the poor.",
                "Olsen and others demonstrated to the court that Berg was right.",
                "Berg handed back the keys to the house."
            })
    void leavesOutWhatIsNoEvent(String sentence) {
        assertEquals(List.of(), read(sentence));
    }

    @Test
    void aStrangersArrestIsNotThatOfSomebodyNamed() {
        assertEquals(
                List.of("detain [Norway] [Berg] REPORTED", "detain [] [] REPORTED"),
                read("Norway arrested Berg on Monday. A fisherman was arrested in Oslo."));
    }

    @Test
    void meetingsWithOnePersonMayBeSeveral() {
        assertEquals(
                List.of("consult-meeting [Olsen, Berg] [] REPORTED", "consult-meeting [Berg] [] REPORTED"),
                read("Olsen met with Berg. A meeting with Berg was helpful to the town."));
    }

    private static List<String> read(String text) {
        Document document = new Document(
                "event", text, Metadata.NONE, List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))));
        Analysis analysis = ANALYSER.analyse(document);
        return FINDER.find(analysis, new TimeTagger().tag(analysis), named(text), List.of()).stream()
                .map(event -> event.type() + " " + event.actors() + " " + event.recipients() + " " + event.status())
                .toList();
    }

    private static Entities named(String text) {
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        NAMES.forEach((name, type) -> {
            String key = name.equals("Norwegian") ? "Norway" : name;
            entities.add(new Entity(key, type, key, List.of(), Optional.empty()));
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                mentions.add(new Mention(span, Mention.Kind.NAME, List.of(key), "exact name", 1));
            }
        });
        return new Entities(entities, mentions, List.of(), List.of());
    }
}
