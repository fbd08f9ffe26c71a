package org.claimgraph.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.analyse.ParsedText;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.attribution.QuotationType;
import org.claimgraph.attribution.SpeechAct;
import org.claimgraph.attribution.Stance;
import org.claimgraph.date.TimeTagger;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.proposition.Proposition.Argument;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;

/** Contents are what follows "Berg said"; each is shown as subject, predicate, object. */
class PropositionFinderTest {

    @Test
    void readsSubjectVerbAndObject() {
        assertEquals("Norway {Norway} | will sign | the treaty", said("Norway will sign the treaty.", """
                Norway Norway PROPN NNP 3 nsubj
                will will AUX MD 3 aux
                sign sign VERB VB 0 root
                the the DET DT 5 det
                treaty treaty NOUN NN 3 obj
                . . PUNCT . 3 punct
                """));
    }

    @Test
    void turnsAPassiveAround() {
        assertEquals(
                "Norway {Norway} | block | two trawlers",
                said("Two trawlers were blocked by Norway.", """
                Two two NUM CD 2 nummod
                trawlers trawler NOUN NNS 4 nsubj:pass
                were be AUX VBD 4 aux
                blocked block VERB VBN 0 root
                by by ADP IN 6 case
                Norway Norway PROPN NNP 4 obl:agent
                . . PUNCT . 4 punct
                """).replace("Two", "two"));
    }

    @Test
    void keepsTheNegationAndLeavesItOutOfTheWords() {
        assertEquals("Norway {Norway} | not block | trawler", said("Norway blocked no trawler.", """
                Norway Norway PROPN NNP 2 nsubj
                blocked block VERB VBD 0 root
                no no DET DT 4 det
                trawler trawler NOUN NN 2 obj
                . . PUNCT . 2 punct
                """));
    }

    @Test
    void takesThePrepositionIntoThePredicate() {
        assertEquals("Olsen {Olsen} | meet with | the harbour master", said("Olsen met with the harbour master.", """
                Olsen Olsen PROPN NNP 2 nsubj
                met meet VERB VBD 0 root
                with with ADP IN 6 case
                the the DET DT 6 det
                harbour harbour NOUN NN 6 compound
                master master NOUN NN 2 obl
                . . PUNCT . 2 punct
                """));
    }

    @Test
    void readsWhatSomebodyIs() {
        assertEquals("the harbour | be ready | ", said("the harbour is ready.", """
                the the DET DT 2 det
                harbour harbour NOUN NN 4 nsubj
                is be AUX VBZ 4 cop
                ready ready ADJ JJ 0 root
                . . PUNCT . 4 punct
                """));
    }

    @Test
    void aPromiseIsAboutWhoMakesIt() {
        String rows = """
                to to PART TO 2 mark
                sign sign VERB VB 0 root
                the the DET DT 4 det
                treaty treaty NOUN NN 2 obj
                . . PUNCT . 2 punct
                """;
        assertEquals(
                List.of("{Berg} | to sign | the treaty", ""),
                List.of(
                        said("to sign the treaty.", rows, SpeechAct.PROMISE),
                        said("to sign the treaty.", rows, SpeechAct.ASSERTION)));
    }

    @Test
    void saysNothingOfConditionsQuestionsAndUnknownPronouns() {
        String conditional = said("Norway will sign if Olsen resigns.", """
                Norway Norway PROPN NNP 3 nsubj
                will will AUX MD 3 aux
                sign sign VERB VB 0 root
                if if SCONJ IN 6 mark
                Olsen Olsen PROPN NNP 6 nsubj
                resigns resign VERB VBZ 3 advcl
                . . PUNCT . 3 punct
                """);
        String question = said("whether Norway signed.", """
                whether whether SCONJ IN 3 mark
                Norway Norway PROPN NNP 3 nsubj
                signed sign VERB VBD 0 root
                . . PUNCT . 3 punct
                """);
        String pronoun = said("they signed.", """
                they they PRON PRP 2 nsubj
                signed sign VERB VBD 0 root
                . . PUNCT . 2 punct
                """);
        assertEquals(List.of("", "", ""), List.of(conditional, question, pronoun));
    }

    @Test
    void saysNothingWhereTheFormsDisagree() {
        assertEquals("", said("the talk about ships have failed.", """
                the the DET DT 2 det
                talk talk NOUN NN 6 nsubj
                about about ADP IN 4 case
                ships ship NOUN NNS 2 nmod
                have have AUX VBP 6 aux
                failed fail VERB VBN 0 root
                . . PUNCT . 6 punct
                """));
    }

    @Test
    void saysNothingWhereTheContentIsCutAcrossTheTree() {
        assertEquals("", said("Norway signed Olsen resigned.", """
                Norway Norway PROPN NNP 2 nsubj
                signed sign VERB VBD 0 root
                Olsen Olsen PROPN NNP 4 nsubj
                resigned resign VERB VBD 0 root
                . . PUNCT . 2 punct
                """));
    }

    @Test
    void saysNothingWhereAPassiveNamesNobodyButADeed() {
        assertEquals("", said("Norway was helped by selling.", """
                Norway Norway PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux
                helped help VERB VBN 0 root
                by by ADP IN 5 case
                selling sell VERB VBG 3 obl
                . . PUNCT . 3 punct
                """));
    }

    private static String said(String content, String rows) {
        return said(content, rows, SpeechAct.ASSERTION);
    }

    private static String said(String content, String rows, SpeechAct act) {
        ParsedText parsed = ParsedText.of(content, rows);
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (String name : List.of("Norway", "Olsen")) {
            int at = content.indexOf(name);
            if (at >= 0) {
                entities.add(new Entity(name, EntityType.PERSON, name, List.of(), Optional.empty()));
                Span span = new Span(at, at + name.length());
                mentions.add(new Mention(span, Mention.Kind.NAME, List.of(name), "exact name", 1));
            }
        }
        Attribution attribution = new Attribution(
                new AttributionSpans(List.of(), List.of(), List.of(new Span(0, content.length() - 1)), 1),
                List.of("Berg"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                act,
                Stance.FOR,
                QuotationType.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                0,
                "say",
                1);
        return PropositionFinder.find(
                        parsed.analysis(),
                        new TimeTagger().tag(parsed.analysis()),
                        new Entities(entities, mentions, List.of(), List.of()),
                        List.of(attribution))
                .getFirst()
                .map(proposition -> shown(proposition, content))
                .orElse("");
    }

    private static String shown(Proposition said, String text) {
        return String.format(
                "%s | %s%s%s | %s",
                said.subject().map(argument -> shown(argument, text)).orElse(""),
                said.negated() ? "not " : "",
                said.modal().map(modal -> modal + " ").orElse(""),
                said.predicate(),
                said.object().map(argument -> shown(argument, text)).orElse(""));
    }

    private static String shown(Argument argument, String text) {
        String words = argument.words().map(span -> span.in(text)).orElse("");
        String keys = argument.entities().isEmpty() ? "" : "{" + String.join(", ", argument.entities()) + "}";
        return (words + " " + keys).strip();
    }
}
