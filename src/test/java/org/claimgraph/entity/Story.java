package org.claimgraph.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.Name;
import org.claimgraph.analyse.NameType;
import org.claimgraph.analyse.StandardAnalyser;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.rdf.gazetteer.GazetteerReader;
import org.claimgraph.text.Block;
import org.claimgraph.text.BlockKind;
import org.claimgraph.text.Document;
import org.claimgraph.text.Metadata;
import org.claimgraph.text.Sentence;
import org.claimgraph.text.Span;

/** A short article of one paragraph, with the names and the speeches that a test gives it. */
final class Story {

    private static final StandardAnalyser ANALYSER = new StandardAnalyser();
    private static final Gazetteer GAZETTEER = GazetteerReader.shipped();
    private static final EntityResolver RESOLVER = new EntityResolver(GAZETTEER);

    private final String text;
    private Analysis analysis;
    private EntityResolver resolver = RESOLVER;
    private final List<Name> names = new ArrayList<>();
    private final List<Speech> speeches = new ArrayList<>();

    Story(String text) {
        this.text = text;
        Block paragraph = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
        this.analysis = ANALYSER.analyse(new Document("story", text, Metadata.NONE, List.of(paragraph)));
    }

    /** The user's own decisions. */
    Story decided(Identities decisions) {
        resolver = new EntityResolver(GAZETTEER, decisions);
        return this;
    }

    /** The byline. */
    Story by(String author) {
        return with(Optional.of(author), Optional.empty());
    }

    /** The day of publication, "2016-05-01". */
    Story on(String day) {
        return with(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    private Story with(Optional<String> author, Optional<LocalDate> published) {
        Document document = analysis.document();
        Metadata metadata = new Metadata(
                Optional.empty(), Optional.empty(), author, Optional.empty(), published, Optional.empty(), "en");
        analysis = new Analysis(
                new Document(document.id(), text, metadata, document.blocks()),
                analysis.sentences(),
                analysis.quotations(),
                analysis.names());
        return this;
    }

    /** What a name finder would see at the first place of the words. */
    Story name(NameType type, String words) {
        return name(type, words, text.indexOf(words));
    }

    /** The same at the last place of the words. */
    Story nameLast(NameType type, String words) {
        return name(type, words, text.lastIndexOf(words));
    }

    private Story name(NameType type, String words, int begin) {
        for (int s = 0; s < analysis.sentences().size(); s++) {
            Sentence sentence = analysis.sentences().get(s);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (sentence.tokens().get(i).span().begin() == begin) {
                    names.add(new Name(
                            new Span(begin, begin + words.length()),
                            type,
                            s,
                            i,
                            end(sentence, begin + words.length()),
                            0.9));
                }
            }
        }
        return this;
    }

    private static int end(Sentence sentence, int end) {
        int i = 0;
        while (i < sentence.tokens().size() && sentence.tokens().get(i).span().begin() < end) {
            i++;
        }
        return i;
    }

    /** An attribution; an empty source for one that the text leaves out. */
    Story says(String source, String cue, String content) {
        speeches.add(new Speech(at(source), at(cue), at(content)));
        return this;
    }

    private List<Span> at(String words) {
        int begin = words.isEmpty() ? -1 : text.indexOf(words);
        return begin < 0 ? List.of() : List.of(new Span(begin, begin + words.length()));
    }

    Entities read() {
        return resolver.resolve(
                new Analysis(analysis.document(), analysis.sentences(), analysis.quotations(), names), speeches);
    }

    /** The labels of each speech's speakers. */
    List<List<String>> speakers() {
        Entities entities = read();
        return entities.speakers().stream()
                .map(keys -> keys.stream().map(key -> label(entities, key)).toList())
                .toList();
    }

    static String label(Entities entities, String key) {
        return entities.entities().stream()
                .filter(e -> e.key().equals(key))
                .map(Entity::label)
                .findFirst()
                .orElseThrow();
    }

    /** Keys that the mention with these words refers to. */
    List<String> meant(String words) {
        return read().mentions().stream()
                .filter(m -> m.span().in(text).equals(words))
                .flatMap(m -> m.entities().stream())
                .distinct()
                .toList();
    }
}
