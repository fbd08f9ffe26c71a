package org.claimgraph.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.AttributionSpans;
import org.claimgraph.attribution.Channel;
import org.claimgraph.attribution.QuotationType;
import org.claimgraph.attribution.SpeechAct;
import org.claimgraph.attribution.Stance;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.date.TimeValue;
import org.claimgraph.entity.Entities;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Mention;
import org.claimgraph.entity.Role;
import org.claimgraph.event.Event;
import org.claimgraph.event.EventStatus;
import org.claimgraph.event.Figure;
import org.claimgraph.extract.Extraction;
import org.claimgraph.proposition.Proposition;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;
import org.claimgraph.text.Token;

/** Extractions written by hand, over articles of our own invention. */
public final class Samples {

    public static final ExtractionMapper MAPPER =
            new ExtractionMapper(new IriMinter("http://example.org/"), "1.0-test");

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    /** One article that uses every field of the records; the hammer emoji makes code points and UTF-16 differ. */
    public static Extraction harbour() {
        String text = "🔨 Ministry spokeswoman Anna Kim reportedly told the Coast Post on Monday that Norland "
                + "will pay about 33 dockers. \"We never closed the old harbour of Port Aster at night,\" she said. "
                + "Norland and Sudland signed a pact in Port Aster.";
        Document document = new Document(
                "harbour.txt",
                text,
                new Metadata(
                        Optional.of("Harbour pact"),
                        Optional.of("The Coast Post"),
                        Optional.of("Lee Ode"),
                        Optional.of("Aster Press"),
                        Optional.of(MONDAY),
                        Optional.of("http://news.example/harbour?a=b c"),
                        "en-GB"),
                List.of());
        List<Sentence> sentences = sentences(text);
        Span outer = span(text, "Norland will pay about 33 dockers");
        Attribution told = new Attribution(
                new AttributionSpans(
                        List.of(span(text, "Ministry spokeswoman Anna Kim")),
                        List.of(span(text, "told")),
                        List.of(outer),
                        0.91),
                List.of("person/anna-kim"),
                List.of("organization/norland-ministry"),
                List.of("organization/coast-post"),
                List.of("organization/coast-post"),
                List.of(agentKey(text)),
                SpeechAct.PROMISE,
                Stance.FOR,
                QuotationType.INDIRECT,
                Optional.of(Channel.INTERVIEW),
                Optional.of("reportedly"),
                Optional.of(MONDAY),
                OptionalInt.empty(),
                0,
                "tell",
                0.91);
        Attribution nested = new Attribution(
                new AttributionSpans(List.of(), List.of(), List.of(span(text, "33 dockers")), 0.5),
                List.of(agentKey(text)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SpeechAct.BELIEF,
                Stance.UNDECIDED,
                QuotationType.MIXED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(0),
                0,
                "",
                0.5);
        Attribution denied = new Attribution(
                new AttributionSpans(
                        List.of(span(text, "she")),
                        List.of(span(text, "said")),
                        List.of(span(text, "\"We never closed the old harbour of Port Aster at night,\"")),
                        0.99),
                List.of("person/anna-kim"),
                List.of("organization/norland-ministry"),
                List.of(),
                List.of(),
                List.of(),
                SpeechAct.DENIAL,
                Stance.AGAINST,
                QuotationType.DIRECT,
                Optional.of(Channel.STATEMENT),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                1,
                "say",
                0.99);
        TimeValue monday = new TimeValue(MONDAY, MONDAY, TimeValue.Granularity.DAY);
        return new Extraction(
                new Analysis(document, sentences, List.of(), List.of()),
                List.of(
                        new TimeExpression(span(text, "on Monday"), TimeExpression.Kind.DATE, Optional.of(monday)),
                        new TimeExpression(span(text, "at night"), TimeExpression.Kind.DURATION, Optional.empty())),
                entities(text),
                List.of(told, nested, denied),
                List.of(
                        Optional.of(new Proposition(
                                Optional.of(new Proposition.Argument(
                                        Optional.of(span(text, "Norland")), List.of("place/norland"))),
                                "pay",
                                span(text, "pay"),
                                Optional.of(new Proposition.Argument(
                                        Optional.of(span(text, "about 33 dockers")), List.of(agentKey(text)))),
                                false,
                                Optional.of("will"))),
                        Optional.empty(),
                        Optional.empty()),
                List.of(
                        new Event(
                                "agree",
                                span(text, "signed"),
                                2,
                                List.of("place/norland", "place/sudland"),
                                List.of(),
                                Optional.of("place/port-aster"),
                                Optional.of(monday),
                                Optional.empty(),
                                EventStatus.REPORTED,
                                0.8),
                        new Event(
                                "aid",
                                span(text, "pay"),
                                0,
                                List.of("place/norland"),
                                List.of(agentKey(text)),
                                Optional.empty(),
                                Optional.of(new TimeValue(MONDAY, MONDAY.plusDays(6), TimeValue.Granularity.WEEK)),
                                Optional.of(new Figure(span(text, "about 33"), new BigDecimal("33"), "docker", true)),
                                EventStatus.EXPECTED,
                                0.7)));
    }

    private static Entities entities(String text) {
        Entity kim = new Entity(
                "person/anna-kim",
                EntityType.PERSON,
                "Anna Kim",
                List.of("Kim"),
                Optional.of("http://www.wikidata.org/entity/Q1"));
        return new Entities(
                List.of(
                        new Entity(agentKey(text), EntityType.UNNAMED, "33 dockers", List.of(), Optional.empty()),
                        new Entity(
                                "organization/coast-post",
                                EntityType.ORGANIZATION,
                                "Coast Post",
                                List.of(),
                                Optional.empty()),
                        new Entity(
                                "organization/norland-ministry",
                                EntityType.ORGANIZATION,
                                "Norland Ministry",
                                List.of("Ministry"),
                                Optional.empty()),
                        kim,
                        new Entity("place/norland", EntityType.GEOPOLITICAL, "Norland", List.of(), Optional.empty()),
                        new Entity("place/port-aster", EntityType.PLACE, "Port Aster", List.of(), Optional.empty()),
                        new Entity("place/sudland", EntityType.GEOPOLITICAL, "Sudland", List.of(), Optional.empty())),
                List.of(
                        mention(text, "Ministry", Mention.Kind.NAME, "acronym", "organization/norland-ministry"),
                        mention(text, "Anna Kim", Mention.Kind.NAME, "exact name", "person/anna-kim"),
                        mention(text, "Norland", Mention.Kind.NAME, "exact name", "place/norland"),
                        mention(text, "she", Mention.Kind.PRONOUN, "pronoun", "person/anna-kim"),
                        mention(text, "33 dockers", Mention.Kind.NOMINAL, "description", agentKey(text)),
                        mention(
                                text,
                                "Norland and Sudland",
                                Mention.Kind.NOMINAL,
                                "list",
                                "place/norland",
                                "place/sudland")),
                List.of(
                        new Role(
                                "person/anna-kim",
                                "spokeswoman",
                                Optional.of("organization/norland-ministry"),
                                true,
                                Optional.of(span(text, "Ministry spokeswoman"))),
                        new Role("person/anna-kim", "deputy minister", Optional.empty(), false, Optional.empty())),
                List.of());
    }

    /** A one-sentence article in which {@code speaker} says {@code content}. */
    public static Extraction statement(String id, String speaker, String content) {
        String text = speaker + " said " + content + ".";
        String key = "person/" + speaker.toLowerCase(Locale.ROOT).replace(' ', '-');
        Entity entity = new Entity(key, EntityType.PERSON, speaker, List.of(speaker + " of " + id), Optional.empty());
        Attribution said = new Attribution(
                new AttributionSpans(
                        List.of(span(text, speaker)), List.of(span(text, "said")), List.of(span(text, content)), 0.9),
                List.of(key),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SpeechAct.ASSERTION,
                Stance.FOR,
                QuotationType.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                0,
                "say",
                0.9);
        return new Extraction(
                new Analysis(new Document(id, text, Metadata.NONE, List.of()), sentences(text), List.of(), List.of()),
                List.of(),
                new Entities(
                        List.of(entity),
                        List.of(mention(text, speaker, Mention.Kind.NAME, "exact name", key)),
                        List.of(),
                        List.of(List.of(key))),
                List.of(said),
                List.of(Optional.empty()),
                List.of());
    }

    static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static Mention mention(String text, String words, Mention.Kind kind, String why, String... keys) {
        return new Mention(span(text, words), kind, List.of(keys), why, 0.95);
    }

    private static String agentKey(String text) {
        int begin = text.codePointCount(0, text.indexOf("33 dockers"));
        return "#agent=" + begin + "," + (begin + 10);
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '.') {
                Span span = new Span(begin, i + 1);
                sentences.add(new Sentence(span, 0, words(text, span)));
                begin = i + 2;
            }
        }
        return sentences;
    }

    /** One token a word, and every "that" a conjunction. */
    private static List<Token> words(String text, Span sentence) {
        List<Token> words = new ArrayList<>();
        Matcher word = Pattern.compile("\\S+").matcher(text).region(sentence.begin(), sentence.end());
        while (word.find()) {
            String tag = word.group().equals("that") ? "SCONJ" : "X";
            Span span = new Span(word.start(), word.end());
            words.add(new Token(span, word.group(), tag, "FW", "", Token.ROOT, "root"));
        }
        return words;
    }

    private Samples() {}
}
