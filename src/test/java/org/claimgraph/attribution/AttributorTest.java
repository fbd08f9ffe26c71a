package org.claimgraph.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.analyse.ParsedText;
import org.claimgraph.date.TimeTagger;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.entity.Role;
import org.junit.jupiter.api.Test;

class AttributorTest {

    private static final ParsedText ACCUSED = ParsedText.of("Olsen accused Norway of spying.", """
            Olsen Olsen PROPN NNP 2 nsubj
            accused accuse VERB VBD 0 root
            Norway Norway PROPN NNP 2 obj
            of of SCONJ IN 5 mark
            spying spy VERB VBG 2 advcl
            . . PUNCT . 2 punct
            """);

    private static final ParsedText OPPOSES = ParsedText.of("Olsen said Friday that he opposes the ban.", """
            Olsen Olsen PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            Friday Friday PROPN NNP 2 obl:unmarked
            that that SCONJ IN 6 mark
            he he PRON PRP 6 nsubj
            opposes oppose VERB VBZ 2 ccomp
            the the DET DT 8 det
            ban ban NOUN NN 6 obj
            . . PUNCT . 2 punct
            """);

    private static final ParsedText DECLINED = ParsedText.of("Olsen did not confirm that the bank would fail.", """
            Olsen Olsen PROPN NNP 4 nsubj
            did do AUX VBD 4 aux
            not not PART RB 4 advmod
            confirm confirm VERB VB 0 root
            that that SCONJ IN 9 mark
            the the DET DT 7 det
            bank bank NOUN NN 9 nsubj
            would would AUX MD 9 aux
            fail fail VERB VB 4 ccomp
            . . PUNCT . 4 punct
            """);

    private static final ParsedText TOLD =
            ParsedText.of("Olsen told Berg in a statement that \"the bank will fail\".", """
            Olsen Olsen PROPN NNP 2 nsubj
            told tell VERB VBD 0 root
            Berg Berg PROPN NNP 2 obj
            in in ADP IN 6 case
            a a DET DT 6 det
            statement statement NOUN NN 2 obl
            that that SCONJ IN 12 mark
            " " PUNCT `` 12 punct
            the the DET DT 10 det
            bank bank NOUN NN 12 nsubj
            will will AUX MD 12 aux
            fail fail VERB VB 2 ccomp
            " " PUNCT '' 12 punct
            . . PUNCT . 2 punct
            """);

    private static final ParsedText NESTED = ParsedText.of("Olsen said Berg reportedly claimed victory.", """
            Olsen Olsen PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            Berg Berg PROPN NNP 5 nsubj
            reportedly reportedly ADV RB 5 advmod
            claimed claim VERB VBD 2 ccomp
            victory victory NOUN NN 5 obj
            . . PUNCT . 2 punct
            """);

    @Test
    void accusesTheObjectOfTheCue() {
        Attribution found = only(ACCUSED, spans(ACCUSED, "Olsen", "accused", "spying"));
        assertEquals(
                List.of(SpeechAct.ACCUSATION, List.of("place/norway"), "accuse"),
                List.of(found.act(), found.targets(), found.cueLemma()));
    }

    @Test
    void takesTheActOfWhatTheSpeakerSaysHeDoes() {
        Attribution found = only(OPPOSES, spans(OPPOSES, "Olsen", "said", "he opposes the ban"));
        assertEquals(new Act(SpeechAct.REFUSAL, Stance.AGAINST), new Act(found.act(), found.stance()));
        assertEquals(Optional.of(LocalDate.of(2020, 8, 14)), found.statedOn());
        assertEquals(QuotationType.INDIRECT, found.quotationType());
    }

    @Test
    void takesWhatIsNotConfirmedForARefusal() {
        Attribution found = only(DECLINED, spans(DECLINED, "Olsen", "did not confirm", "that the bank would fail"));
        assertEquals(new Act(SpeechAct.REFUSAL, Stance.UNDECIDED), new Act(found.act(), found.stance()));
    }

    @Test
    void findsAddresseeChannelAndPredictionOfAMixedQuotation() {
        Attribution found = only(TOLD, spans(TOLD, "Olsen", "told", "that \"the bank will fail\""));
        assertEquals(List.of("person/berg"), found.addressees());
        assertEquals(Optional.of(Channel.STATEMENT), found.channel());
        assertEquals(SpeechAct.PREDICTION, found.act());
        assertEquals(QuotationType.MIXED, found.quotationType());
    }

    @Test
    void callsAContentDirectWhoseWordsAreAllQuoted() {
        Attribution found = only(TOLD, spans(TOLD, "Olsen", "told", "\"the bank will fail\""));
        assertEquals(QuotationType.DIRECT, found.quotationType());
    }

    @Test
    void nestsAnAttributionInTheContentThatHoldsIt() {
        AttributionSpans outer = spans(NESTED, "Olsen", "said", "Berg reportedly claimed victory");
        AttributionSpans inner = spans(NESTED, "Berg", "claimed", "victory");
        List<Attribution> found = attribute(NESTED, List.of(), outer, inner);
        assertEquals(
                List.of(OptionalInt.empty(), OptionalInt.of(0)),
                found.stream().map(Attribution::nestedIn).toList());
        assertEquals(Optional.of("reportedly"), found.get(1).hedge());
    }

    @Test
    void letsASpokesmanSpeakForHisBody() {
        Role role = new Role("person/olsen", "spokesman", Optional.of("organization/bank"), true, Optional.empty());
        Attribution found = attribute(OPPOSES, List.of(role), spans(OPPOSES, "Olsen", "said", "he opposes the ban"))
                .getFirst();
        assertEquals(List.of("organization/bank"), found.onBehalfOf());
    }

    @Test
    void refusesSpeakersThatDoNotMatchTheAttributions() {
        Entities none = new Entities(List.of(), List.of(), List.of(), List.of());
        List<AttributionSpans> one = List.of(spans(OPPOSES, "Olsen", "said", "the ban"));
        assertThrows(IllegalArgumentException.class, () -> new Attributor()
                .attribute(OPPOSES.analysis(), one, none, List.of()));
    }

    private static AttributionSpans spans(ParsedText text, String source, String cue, String content) {
        return new AttributionSpans(
                List.of(text.span(source)), List.of(text.span(cue)), List.of(text.span(content)), 0.9);
    }

    private static Attribution only(ParsedText text, AttributionSpans spans) {
        return attribute(text, List.of(), spans).getFirst();
    }

    private static List<Attribution> attribute(ParsedText text, List<Role> roles, AttributionSpans... spans) {
        List<List<String>> speakers = Arrays.stream(spans)
                .map(s -> List.of("person/"
                        + s.source().getFirst().in(text.analysis().text()).toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return new Attributor()
                .attribute(
                        text.analysis(),
                        List.of(spans),
                        entities(text, roles, speakers),
                        new TimeTagger().tag(text.analysis()));
    }

    private static Entities entities(ParsedText text, List<Role> roles, List<List<String>> speakers) {
        List<Entity> all = List.of(
                entity("organization/bank", EntityType.ORGANIZATION, "the bank"),
                entity("person/berg", EntityType.PERSON, "Berg"),
                entity("person/olsen", EntityType.PERSON, "Olsen"),
                entity("place/norway", EntityType.GEOPOLITICAL, "Norway"));
        List<Mention> mentions = all.stream()
                .filter(entity -> text.analysis().text().contains(entity.label()))
                .map(entity -> new Mention(
                        text.span(entity.label()), Mention.Kind.NAME, List.of(entity.key()), "exact name", 1))
                .toList();
        return new Entities(all, mentions, roles, speakers);
    }

    private static Entity entity(String key, EntityType type, String label) {
        return new Entity(key, type, label, List.of(), Optional.empty());
    }
}
