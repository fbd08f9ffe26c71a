package org.claimgraph.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.text.Span;

/** Who wrote the article, by its metadata: the agency as an entity, the writer as the "I" that stands in no quotation. */
final class Byline {

    /** "Rudolf Elphberg", "R. Elphberg-Strelsau": two to four words with capitals, and no list of people. */
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*( \\p{Lu}[\\p{L}'’.-]*){1,3}");

    private static final Span START = new Span(0, 1);

    private final Discourse discourse;
    private final Optional<String> author;

    Byline(Discourse discourse) {
        this.discourse = discourse;
        this.author = discourse.analysis.document().metadata().author();
    }

    /** Makes the credited agency known, if the gazetteer has it: articles name it in the byline only. */
    void introduceAgency() {
        discourse
                .analysis
                .document()
                .metadata()
                .agency()
                .flatMap(this::organization)
                .ifPresent(discourse::cite);
        author.flatMap(this::organization).ifPresent(discourse::cite);
    }

    private Optional<Referent> organization(String name) {
        return discourse.gazetteer.names().get(name).stream()
                .map(Sense::entry)
                .filter(entry -> entry.type() == EntityType.ORGANIZATION)
                .findFirst()
                .map((Entry entry) -> discourse.of(entry, START));
    }

    /** The writer, where the byline is one person's name. */
    Optional<Referent> writer() {
        return author.filter(name ->
                        PERSON.matcher(name).matches() && organization(name).isEmpty())
                .map(PersonName::of)
                .filter(PersonName::isFull)
                .map(name -> discourse.named(
                        "person:" + name.shortKey(), EntityType.PERSON, name.toString(), Gender.UNKNOWN, START));
    }
}
