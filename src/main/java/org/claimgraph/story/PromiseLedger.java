package org.claimgraph.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimgraph.learn.Hash;

/** Promises and predictions, and what was said or happened later that has to do with them. Nothing is judged. */
final class PromiseLedger {

    private static final Set<String> ACTS = Set.of("Promise", "Commitment", "Prediction");
    private static final int DAYS = 365;
    private static final int LEAST_SHARED = 3;
    private static final double CONTAINMENT = 0.6;
    /** What is this alike says the promise again. */
    private static final double REPETITION = 0.8;

    private static final int ALL = 32;
    private static final int NEIGHBOURS = 8;

    /** What may promise, or bear on a promise. */
    private record Item(
            String iri, String article, LocalDate day, Set<String> parties, Wording words, boolean promises) {}

    /** The later claim or event, and the claim that promises; both IRIs. */
    record Entry(String later, String promise) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry that) {
            int order = later.compareTo(that.later);
            return order != 0 ? order : promise.compareTo(that.promise);
        }
    }

    /** @param wordings of the corpus's statements */
    static Set<Entry> of(Corpus corpus, List<Wording> wordings) {
        List<Item> items = items(corpus, wordings);
        Set<Entry> entries = new TreeSet<>();
        candidates(items).forEach(1, (i, j) -> {
            Item promise = items.get(i);
            Item later = items.get(j);
            if (bearsOn(later, promise)) {
                entries.add(new Entry(later.iri(), promise.iri()));
            }
        });
        return entries;
    }

    private static boolean bearsOn(Item later, Item promise) {
        if (!promise.promises()
                || later.iri().equals(promise.iri())
                || later.article().equals(promise.article())
                || !later.day().isAfter(promise.day())) {
            return false;
        }
        Likeness likeness = Likeness.of(promise.words(), later.words());
        return ChronoUnit.DAYS.between(promise.day(), later.day()) <= DAYS
                && likeness.plain() >= LEAST_SHARED
                && likeness.resemblance() < REPETITION
                && likeness.shared() >= CONTAINMENT * promise.words().content().length
                && later.parties().stream().anyMatch(promise.parties()::contains);
    }

    private static PairList candidates(List<Item> items) {
        Set<Long> promised = items.stream()
                .filter(Item::promises)
                .flatMapToLong(PromiseLedger::keys)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        Postings postings = new Postings();
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            keys(items.get(i)).filter(promised::contains).forEach(key -> postings.add(key, place));
        }
        PairList pairs = new PairList();
        postings.pairs(ALL, NEIGHBOURS, (one, other) -> {
            if (items.get(one).promises()) {
                pairs.add(one, other);
            }
        });
        return pairs;
    }

    /** A party and a word each: who has none in common with a promise does not bear on it. */
    private static LongStream keys(Item item) {
        return item.parties().stream()
                .mapToLong(Hash::of)
                .flatMap(party -> Arrays.stream(item.words().content()).mapToLong(stem -> Hash.of(1, party, stem)));
    }

    /** By day, so that what is later has the greater number. */
    private static List<Item> items(Corpus corpus, List<Wording> wordings) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            Statement statement = corpus.statements().get(i);
            Wording wording = wordings.get(i);
            statement
                    .day()
                    .ifPresent(day -> items.add(new Item(
                            statement.claim(),
                            statement.article(),
                            day,
                            parties(Stream.of(statement.named(), statement.about(), statement.targets())
                                    .flatMap(List::stream)),
                            wording,
                            ACTS.contains(statement.act()) && !statement.against())));
        }
        for (Happening event : corpus.events()) {
            event.day()
                    .ifPresent(day -> items.add(new Item(
                            event.iri(),
                            event.article(),
                            day,
                            parties(Stream.concat(event.participants().stream(), event.place().stream())),
                            Wording.of(event.sentence()),
                            false)));
        }
        items.sort(Comparator.comparing(Item::day).thenComparing(Item::iri).thenComparing(item -> item.words()
                .normal()));
        return items;
    }

    private static Set<String> parties(Stream<String> iris) {
        return iris.filter(iri -> !iri.contains("#")).collect(Collectors.toCollection(TreeSet::new));
    }

    private PromiseLedger() {}
}
