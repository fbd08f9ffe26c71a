package org.claimgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.analyse.ParsedText;
import org.claimgraph.date.TimeTagger;
import org.claimgraph.date.TimeValue;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

class EventFinderTest {

    private static final Map<String, EntityType> NAMES = Map.of(
            "Olsen",
            EntityType.PERSON,
            "Berg",
            EntityType.PERSON,
            "Norwegian",
            EntityType.GEOPOLITICAL,
            "Oslo",
            EntityType.GEOPOLITICAL);

    @Test
    void takesBothSidesOfACallForActors() {
        Event event = only("Olsen and Berg talked on the phone on Friday.", """
                Olsen Olsen PROPN NNP 4 nsubj
                and and CCONJ CC 3 cc
                Berg Berg PROPN NNP 1 conj
                talked talk VERB VBD 0 root
                on on ADP IN 7 case
                the the DET DT 7 det
                phone phone NOUN NN 4 obl
                on on ADP IN 9 case
                Friday Friday PROPN NNP 4 obl
                . . PUNCT . 4 punct
                """);
        assertEquals("consult-call", event.type());
        assertEquals(List.of("Olsen", "Berg"), event.actors());
        assertEquals(Optional.of(LocalDate.of(2020, 8, 14)), event.time().map(TimeValue::first));
    }

    @Test
    void letsAStateDoWhatItsPoliceDo() {
        Event event = only("Norwegian police detained 12 fishermen in Oslo.", """
                Norwegian Norwegian ADJ JJ 2 amod
                police police NOUN NN 3 nsubj
                detained detain VERB VBD 0 root
                12 12 NUM CD 5 nummod
                fishermen fisherman NOUN NNS 3 obj
                in in ADP IN 7 case
                Oslo Oslo PROPN NNP 3 obl
                . . PUNCT . 3 punct
                """);
        assertEquals(
                List.of("detain", List.of("Norwegian"), Optional.of("Oslo"), EventStatus.REPORTED),
                List.of(event.type(), event.actors(), event.place(), event.status()));
        assertEquals(
                List.of(new BigDecimal("12"), "fisherman"),
                List.of(
                        event.figure().orElseThrow().value(),
                        event.figure().orElseThrow().unit()));
    }

    @Test
    void expectsWhatIsPlanned() {
        Event event = only("Olsen plans to visit Oslo.", """
                Olsen Olsen PROPN NNP 2 nsubj
                plans plan VERB VBZ 0 root
                to to PART TO 4 mark
                visit visit VERB VB 2 xcomp
                Oslo Oslo PROPN NNP 4 obj
                . . PUNCT . 2 punct
                """);
        assertEquals(
                List.of("consult-visit", List.of("Olsen"), List.of("Oslo"), EventStatus.EXPECTED),
                List.of(event.type(), event.actors(), event.recipients(), event.status()));
    }

    @Test
    void deniesWhatDidNotHappen() {
        Event event = only("Olsen did not resign.", """
                Olsen Olsen PROPN NNP 4 nsubj
                did do AUX VBD 4 aux
                not not PART RB 4 advmod
                resign resign VERB VB 0 root
                . . PUNCT . 4 punct
                """);
        assertEquals(EventStatus.DENIED, event.status());
    }

    @Test
    void makesOneEventOfACallToldTwice() {
        Event event = only("Olsen held talks with Berg. The talks ended on Friday.", """
                Olsen Olsen PROPN NNP 2 nsubj
                held hold VERB VBD 0 root
                talks talk NOUN NNS 2 obj
                with with ADP IN 5 case
                Berg Berg PROPN NNP 3 nmod
                . . PUNCT . 2 punct

                The the DET DT 2 det
                talks talk NOUN NNS 3 nsubj
                ended end VERB VBD 0 root
                on on ADP IN 5 case
                Friday Friday PROPN NNP 3 obl
                . . PUNCT . 3 punct
                """);
        assertEquals(List.of("Olsen", "Berg"), event.actors());
    }

    @Test
    void takesNoCallForReformForAConversation() {
        assertEquals(List.of(), find("Olsen calls for reform.", """
                        Olsen Olsen PROPN NNP 2 nsubj
                        calls call NOUN NNS 0 root
                        for for ADP IN 4 case
                        reform reform NOUN NN 2 nmod
                        . . PUNCT . 2 punct
                        """));
    }

    @Test
    void takesNoBillForAVictim() {
        assertEquals(List.of(), find("Olsen killed the bill.", """
                        Olsen Olsen PROPN NNP 2 nsubj
                        killed kill VERB VBD 0 root
                        the the DET DT 4 det
                        bill bill NOUN NN 2 obj
                        . . PUNCT . 2 punct
                        """));
    }

    @Test
    void takesWordsBetweenPeopleForNoAssault() {
        assertEquals(List.of(), find("Olsen attacked Berg.", """
                        Olsen Olsen PROPN NNP 2 nsubj
                        attacked attack VERB VBD 0 root
                        Berg Berg PROPN NNP 2 obj
                        . . PUNCT . 2 punct
                        """));
    }

    @Test
    void takesNobodyForAMarcherWhoDemonstratesWhy() {
        assertEquals(List.of(), find("Olsen demonstrated why.", """
                        Olsen Olsen PROPN NNP 2 nsubj
                        demonstrated demonstrate VERB VBD 0 root
                        why why ADV WRB 2 advmod
                        . . PUNCT . 2 punct
                        """));
    }

    @Test
    void letsWhoeverIsUrgedActAndNotWhoUrges() {
        Event event = only("Olsen urged Berg to visit Oslo.", """
                Olsen Olsen PROPN NNP 2 nsubj
                urged urge VERB VBD 0 root
                Berg Berg PROPN NNP 2 obj
                to to PART TO 5 mark
                visit visit VERB VB 2 xcomp
                Oslo Oslo PROPN NNP 5 obj
                . . PUNCT . 2 punct
                """);
        assertEquals(List.of("Berg"), event.actors());
    }

    @Test
    void letsTheOwnerOfAnAttackActAndTheOwnerOfAMurderSuffer() {
        Event strike = only("Berg's missile strike failed.", """
                Berg Berg PROPN NNP 4 nmod:poss
                's 's PART POS 1 case
                missile missile NOUN NN 4 compound
                strike strike NOUN NN 5 nsubj
                failed fail VERB VBD 0 root
                . . PUNCT . 5 punct
                """);
        Event murder = only("Berg's murder shocked.", """
                Berg Berg PROPN NNP 3 nmod:poss
                's 's PART POS 1 case
                murder murder NOUN NN 4 nsubj
                shocked shock VERB VBD 0 root
                . . PUNCT . 4 punct
                """);
        assertEquals(
                List.of(List.of("Berg"), List.of(), List.of(), List.of("Berg")),
                List.of(strike.actors(), strike.recipients(), murder.actors(), murder.recipients()));
    }

    @Test
    void findsWhoHeldARoundOfTalks() {
        Event event = only("Olsen held a round of talks with Berg.", """
                Olsen Olsen PROPN NNP 2 nsubj
                held hold VERB VBD 0 root
                a a DET DT 4 det
                round round NOUN NN 2 obj
                of of ADP IN 6 case
                talks talk NOUN NNS 4 nmod
                with with ADP IN 8 case
                Berg Berg PROPN NNP 6 nmod
                . . PUNCT . 2 punct
                """);
        assertEquals(List.of("Berg", "Olsen"), event.actors().stream().sorted().toList());
    }

    @Test
    void findsWhoIsUnderInvestigation() {
        Event event = only("Berg was under investigation.", """
                Berg Berg PROPN NNP 4 nsubj
                was be AUX VBD 4 cop
                under under ADP IN 4 case
                investigation investigation NOUN NN 0 root
                . . PUNCT . 4 punct
                """);
        assertEquals(List.of("Berg"), event.recipients());
    }

    @Test
    void keepsBlowAndCounterblowApart() {
        List<Event> found = find("Olsen accused Berg. Berg accused Olsen.", """
                Olsen Olsen PROPN NNP 2 nsubj
                accused accuse VERB VBD 0 root
                Berg Berg PROPN NNP 2 obj
                . . PUNCT . 2 punct

                Berg Berg PROPN NNP 2 nsubj
                accused accuse VERB VBD 0 root
                Olsen Olsen PROPN NNP 2 obj
                . . PUNCT . 2 punct
                """);
        assertEquals(
                List.of(List.of("Olsen"), List.of("Berg")),
                found.stream().map(Event::actors).toList());
    }

    @Test
    void whoIsKilledInACrashDies() {
        Event event = only("Berg was killed when a ferry crashed in Oslo.", """
                Berg Berg PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux
                killed kill VERB VBN 0 root
                when when SCONJ WRB 7 advmod
                a a DET DT 6 det
                ferry ferry NOUN NN 7 nsubj
                crashed crash VERB VBD 3 advcl
                in in ADP IN 9 case
                Oslo Oslo PROPN NNP 7 obl
                . . PUNCT . 3 punct
                """);
        assertEquals(List.of("death", List.of("Berg")), List.of(event.type(), event.recipients()));
    }

    @Test
    void whatSuchThingsAreLikeIsNoEvent() {
        assertEquals(List.of(), find("Airstrikes in Oslo are rare.", """
                Airstrikes airstrike NOUN NNS 5 nsubj
                in in ADP IN 3 case
                Oslo Oslo PROPN NNP 1 nmod
                are be AUX VBP 5 cop
                rare rare ADJ JJ 0 root
                . . PUNCT . 5 punct
                """));
    }

    @Test
    void electionsInThePluralAreNotTheOneThatSomebodyWon() {
        List<Event> found = find("Olsen won the election. Elections came in Oslo.", """
                Olsen Olsen PROPN NNP 2 nsubj
                won win VERB VBD 0 root
                the the DET DT 4 det
                election election NOUN NN 2 obj
                . . PUNCT . 2 punct

                Elections election NOUN NNS 2 nsubj
                came come VERB VBD 0 root
                in in ADP IN 4 case
                Oslo Oslo PROPN NNP 2 obl
                . . PUNCT . 2 punct
                """);
        assertEquals(
                List.of(List.of("Olsen"), List.of()),
                found.stream().map(Event::actors).toList());
    }

    @Test
    void theNameOfABodyBeforeATitleIsNotWhoTakesPart() {
        Event event = only("Norwegian minister Olsen visited Oslo.", """
                Norwegian Norwegian ADJ JJ 2 amod
                minister minister NOUN NN 4 nsubj
                Olsen Olsen PROPN NNP 2 compound
                visited visit VERB VBD 0 root
                Oslo Oslo PROPN NNP 4 obj
                . . PUNCT . 4 punct
                """);
        assertEquals(List.of("Olsen"), event.actors());
    }

    @Test
    void whatWouldHaveHappenedDidNot() {
        Event event = only("Olsen would have won the election.", """
                Olsen Olsen PROPN NNP 4 nsubj
                would would AUX MD 4 aux
                have have AUX VB 4 aux
                won win VERB VBN 0 root
                the the DET DT 6 det
                election election NOUN NN 4 obj
                . . PUNCT . 4 punct
                """);
        assertEquals(EventStatus.DENIED, event.status());
    }

    @Test
    void nobodyTakesPartWhereAPronounMayBeSomebodyElse() {
        String text = "Olsen waited for Berg before he visited Oslo.";
        ParsedText parsed = ParsedText.of(text, """
                Olsen Olsen PROPN NNP 2 nsubj
                waited wait VERB VBD 0 root
                for for ADP IN 4 case
                Berg Berg PROPN NNP 2 obl
                before before SCONJ IN 7 mark
                he he PRON PRP 7 nsubj
                visited visit VERB VBD 2 advcl
                Oslo Oslo PROPN NNP 7 obj
                . . PUNCT . 2 punct
                """);
        Span he = new Span(text.indexOf("he visited"), text.indexOf(" visited"));
        Mention pronoun = new Mention(he, Mention.Kind.PRONOUN, List.of("Olsen"), "pronoun", 0.8);
        assertEquals(List.of(), find(parsed, text, List.of(pronoun)));
    }

    private static Event only(String text, String rows) {
        List<Event> found = find(text, rows);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static List<Event> find(String text, String rows) {
        return find(ParsedText.of(text, rows), text, List.of());
    }

    /** @param more mentions besides those of the names */
    private static List<Event> find(ParsedText parsed, String text, List<Mention> more) {
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>(more);
        NAMES.keySet().stream().sorted().filter(text::contains).forEach(name -> {
            entities.add(
                    new Entity(name, NAMES.getOrDefault(name, EntityType.PERSON), name, List.of(), Optional.empty()));
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                mentions.add(new Mention(span, Mention.Kind.NAME, List.of(name), "exact name", 1));
            }
        });
        Entities known = new Entities(entities, mentions, List.of(), List.of());
        return new EventFinder().find(parsed.analysis(), new TimeTagger().tag(parsed.analysis()), known, List.of());
    }
}
