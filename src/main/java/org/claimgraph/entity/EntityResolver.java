package org.claimgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.text.Span;

/**
 * Names, titles, pronouns and metonyms of an article to entities, by sieves in the order of their precision (after Lee et
 * al. 2013): names by gazetteer and article, offices, noun phrases, pronouns, and last the speakers. Safe for use by
 * several threads at once and deterministic.
 */
public final class EntityResolver {

    private final Gazetteer gazetteer;

    public EntityResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @param speeches the attributions' spans, in any order
     * @return entities with {@link Entities#speakers()} in the order of {@code speeches}, at least one each
     */
    public Entities resolve(Analysis analysis, List<Speech> speeches) {
        Discourse discourse = new Discourse(analysis, gazetteer);
        nameAndDescribe(discourse);
        Statements statements = new Statements(discourse);
        new PronounResolver(discourse, new Sources(discourse, statements, speeches)).resolve();
        SpeakerResolver speakers = new SpeakerResolver(discourse, statements);
        List<List<Referent>> speaking =
                speeches.stream().map(speakers::speakers).toList();
        firstPersons(discourse, speeches, speaking);
        return new EntityWriter(discourse).write(speaking);
    }

    static void nameAndDescribe(Discourse discourse) {
        BodyNamer bodies = new BodyNamer(discourse);
        new NameLinker(discourse, bodies).link(new NameSpotter(discourse).spot(bodies));
        new RoleFinder(discourse).find();
        new NominalResolver(discourse).resolve();
    }

    /** Inside a quotation, "I" and "we" are whoever is quoted. */
    private static void firstPersons(Discourse discourse, List<Speech> speeches, List<List<Referent>> speaking) {
        Words words = discourse.words;
        for (int i = 0; i < words.size(); i++) {
            boolean speaker = Pronoun.of(words.lower(i))
                    .filter(p -> p.kind() == Pronoun.Kind.SPEAKER)
                    .isPresent();
            if (speaker && words.quote(i) >= 0 && words.is(i, "PRON")) {
                int token = i;
                innermost(speeches, words.span(i))
                        .ifPresent(s -> discourse.add(new Reference(
                                token, token + 1, token, Mention.Kind.PRONOUN, speaking.get(s), "speaker", 0.9)));
            }
        }
    }

    private static Optional<Integer> innermost(List<Speech> speeches, Span token) {
        return java.util.stream.IntStream.range(0, speeches.size())
                .boxed()
                .filter(s -> speeches.get(s).content().stream().anyMatch(c -> c.contains(token)))
                .min(Comparator.comparingInt(s -> speeches.get(s).content().stream()
                        .mapToInt(Span::length)
                        .sum()));
    }
}
