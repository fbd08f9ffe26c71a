package org.claimgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.extract.Extraction;
import org.claimgraph.proposition.Proposition;

/** Which attributions are wanted; nesting is counted anew over those that stay. */
record Selection(boolean outermost, double minConfidence) {

    Extraction of(Extraction all) {
        if (!outermost && minConfidence <= 0) {
            return all;
        }
        List<Attribution> from = all.attributions();
        int[] place = new int[from.size()];
        int kept = 0;
        for (int i = 0; i < place.length; i++) {
            place[i] = keeps(from.get(i)) ? kept++ : -1;
        }
        List<Attribution> stay = new ArrayList<>();
        List<Optional<Proposition>> propositions = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                stay.add(from.get(i).withNestedIn(enclosing(from, place, from.get(i))));
                propositions.add(all.propositions().get(i));
            }
        }
        return new Extraction(all.analysis(), all.times(), all.entities(), stay, propositions, all.events());
    }

    private boolean keeps(Attribution attribution) {
        return attribution.confidence() >= minConfidence
                && !(outermost && attribution.nestedIn().isPresent());
    }

    /** The nearest enclosing attribution that stays. */
    private static OptionalInt enclosing(List<Attribution> from, int[] place, Attribution attribution) {
        OptionalInt at = attribution.nestedIn();
        while (at.isPresent() && place[at.getAsInt()] < 0) {
            at = from.get(at.getAsInt()).nestedIn();
        }
        return at.isPresent() ? OptionalInt.of(place[at.getAsInt()]) : at;
    }
}
