package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.ChunkedSentence.Found;
import org.claimgraph.entity.gazetteer.Gazetteer.Sense;
import org.claimgraph.entity.gazetteer.Gazetteer.Strength;

/** The gazetteer's names in an article, the longest at each place, in the sense that the article speaks for. */
final class DictionaryNames {

    private final Discourse discourse;
    private final Words words;
    private final NameEvidence evidence;
    private final NotNames notNames;

    DictionaryNames(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.words;
        this.evidence = new NameEvidence(discourse);
        this.notNames = new NotNames(discourse);
    }

    private record Hit(int first, int end, List<Sense> senses) {

        boolean isSharedSurname() {
            return senses.size() > 1 && senses.stream().allMatch(sense -> sense.strength() == Strength.SHORT);
        }
    }

    List<NameSpan> spans() {
        List<Hit> hits = hits();
        hits.forEach(hit -> evidence.take(hit.senses()));
        List<NameSpan> found = new ArrayList<>();
        for (Hit hit : hits) {
            Optional<Sense> meant = evidence.choose(hit.senses(), discourse, hit.first(), hit.end());
            if (meant.isPresent()) {
                found.add(span(hit, meant.get()));
            } else if (hit.isSharedSurname()) {
                found.add(new NameSpan(hit.first(), hit.end(), EntityType.PERSON, Optional.empty(), false, 0.85));
            }
        }
        return found;
    }

    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int i = words.begin(s);
            while (i < words.end(s)) {
                int at = i;
                Optional<Found<Sense>> found = longest(discourse, i).filter(f -> isWhole(at, f));
                found.ifPresent(f -> hits.add(new Hit(at, f.end(), f.values())));
                i = found.map(Found::end).orElse(i + 1);
            }
        }
        return hits;
    }

    /** Not over a comma, unless it is a place's or a "Jr."; not a tag as in "R-N.C.", which spells an acronym. */
    private boolean isWhole(int first, Found<Sense> found) {
        for (int i = first; i < found.end(); i++) {
            boolean comma = words.token(i).form().equals(",");
            boolean suffix = comma && words.lower(i + 1).startsWith("jr");
            if (comma && !suffix && found.values().getFirst().entry().type() != EntityType.GEOPOLITICAL) {
                return false;
            }
        }
        return !notNames.isPartyTag(first, found.end());
    }

    /** The longest name that begins with the token. */
    static Optional<Found<Sense>> longest(Discourse discourse, int token) {
        return discourse.at(token, discourse.gazetteer.names(), false).stream().findFirst();
    }

    private static NameSpan span(Hit hit, Sense sense) {
        boolean surname = sense.strength() == Strength.SHORT;
        double confidence =
                switch (sense.strength()) {
                    case STRONG -> 0.97;
                    case SHORT -> hit.isSharedSurname() ? 0.8 : 0.92;
                    case WEAK -> 0.8;
                };
        return new NameSpan(
                hit.first(), hit.end(), sense.entry().type(), Optional.of(sense.entry()), surname, confidence);
    }
}
