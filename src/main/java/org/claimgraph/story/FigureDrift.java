package org.claimgraph.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.learn.Hash;

/** Two articles that give another number for the same matter: same unit, same type of event, and much else in common. */
final class FigureDrift {

    private static final int DAYS = 31;
    private static final int FACTOR = 3;
    private static final int ALL = 32;
    private static final int NEIGHBOURS = 8;

    private record Told(Happening event, Happening.Amount amount, Wording sentence) {

        /** Who and where. */
        Stream<String> parties() {
            return Stream.concat(event.participants().stream(), event.place().stream())
                    .filter(party -> !party.contains("#"));
        }
    }

    /** Two figures' IRIs, the lesser first; sorted. */
    record Pair(String figure, String other) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair that) {
            int order = figure.compareTo(that.figure);
            return order != 0 ? order : other.compareTo(that.other);
        }
    }

    static Set<Pair> of(List<Happening> events) {
        List<Told> told = new ArrayList<>();
        for (Happening event : events) {
            event.amounts().stream()
                    .filter(amount -> amount.iri().startsWith(event.article() + "#"))
                    .forEach(amount -> told.add(new Told(event, amount, Wording.of(event.sentence()))));
        }
        Set<Pair> pairs = new TreeSet<>();
        candidates(told).forEach(1, (i, j) -> {
            if (differ(told.get(i), told.get(j))) {
                String one = told.get(i).amount().iri();
                String other = told.get(j).amount().iri();
                pairs.add(one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one));
            }
        });
        return pairs;
    }

    private static PairList candidates(List<Told> told) {
        Postings postings = new Postings();
        for (int i = 0; i < told.size(); i++) {
            long matter = Hash.of(
                    told.get(i).event().type() + " " + told.get(i).amount().unit());
            for (int stem : told.get(i).sentence().content()) {
                postings.add(Hash.of(1, matter, stem), i);
            }
        }
        PairList pairs = new PairList();
        postings.pairs(ALL, NEIGHBOURS, pairs::add);
        return pairs;
    }

    private static boolean differ(Told one, Told other) {
        if (one.event().article().equals(other.event().article())
                || one.amount().value().equals(other.amount().value())
                || !one.amount().unit().equals(other.amount().unit())
                || !one.event().type().equals(other.event().type())
                || !isOneTime(one.event(), other.event())
                || !isNear(one.amount(), other.amount())) {
            return false;
        }
        Set<String> parties = new TreeSet<>(one.parties().toList());
        boolean party = other.parties().anyMatch(parties::contains);
        Likeness likeness = Likeness.of(one.sentence(), other.sentence());
        return one.event().iri().equals(other.event().iri())
                || likeness.plain() >= 3 && likeness.containment() >= (party ? 0.35 : 0.5);
    }

    /** Where both texts give the event's day, the same; told within a month, too. */
    private static boolean isOneTime(Happening one, Happening other) {
        if (one.day().isPresent() && other.day().isPresent() && !one.day().equals(other.day())) {
            return false;
        }
        return one.told().isPresent()
                && other.told().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.told().get(), other.told().get()))
                        <= DAYS;
    }

    /** Counts of one matter grow, they do not explode. */
    private static boolean isNear(Happening.Amount one, Happening.Amount other) {
        double a = Math.abs(Double.parseDouble(one.value()));
        double b = Math.abs(Double.parseDouble(other.value()));
        return Math.max(a, b) <= FACTOR * Math.min(a, b);
    }

    private FigureDrift() {}
}
