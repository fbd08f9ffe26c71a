package org.claimgraph.entity;

import java.util.List;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.entity.gazetteer.Gazetteer;

/**
 * Names, titles, pronouns and metonyms of an article to entities, by sieves in the order of their precision (after Lee et
 * al. 2013): names by gazetteer and article, offices, noun phrases, pronouns, and last the speakers. Safe for use by
 * several threads at once and deterministic.
 */
public final class EntityResolver {

    private final Gazetteer gazetteer;
    private final ListedPeople listedPeople;
    private final Identities identities;

    public EntityResolver(Gazetteer gazetteer) {
        this(gazetteer, Identities.NONE);
    }

    /** @param identities the user's own decisions */
    public EntityResolver(Gazetteer gazetteer, Identities identities) {
        this.gazetteer = gazetteer;
        this.listedPeople = new ListedPeople(gazetteer.entries());
        this.identities = identities;
    }

    /**
     * @param speeches the attributions' spans, in any order
     * @return entities with {@link Entities#speakers()} in the order of {@code speeches}, at least one each
     */
    public Entities resolve(Analysis analysis, List<Speech> speeches) {
        Discourse discourse = new Discourse(analysis, gazetteer, listedPeople, identities);
        nameAndDescribe(discourse);
        new SpeakingNames(discourse).add(speeches);
        new Byline(discourse).introduceAgency();
        Statements statements = new Statements(discourse);
        new PronounResolver(discourse, new Sources(discourse, statements, speeches)).resolve();
        new RoleFinder(discourse).completeByPronouns();
        List<List<Referent>> speakers = new SpeakerResolver(discourse, statements, speeches).speakers();
        return new Decided(identities, gazetteer).apply(new EntityWriter(discourse).write(speakers));
    }

    static void nameAndDescribe(Discourse discourse) {
        BodyNamer bodies = new BodyNamer(discourse);
        NameLinker.link(discourse, bodies, NameSpotter.spot(discourse, bodies));
        new RoleFinder(discourse).find();
        new Namesakes(discourse).separate();
        new NominalResolver(discourse).resolve();
    }
}
