package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Office;
import org.claimgraph.entity.gazetteer.PhraseIndex;
import org.claimgraph.text.Span;

/** What is known so far of who is who in one article; the sieves add to it. */
final class Discourse {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl");

    final Analysis analysis;
    final Words words;
    final Gazetteer gazetteer;
    final Identities identities;
    final ListedPeople listedPeople;
    /** The calendar year of the article, -1 if it does not say. */
    final int year;

    private final List<ChunkedSentence> chunked = new ArrayList<>();
    private final Map<String, Referent> byKey = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<Integer, Reference> byHead = new HashMap<>();
    private final Map<Integer, Reference> byToken = new HashMap<>();
    private final Map<Integer, SentenceTree> trees = new HashMap<>();
    private final Map<Integer, Set<Integer>> strayedSubjects = new HashMap<>();
    private final List<Referent> cited = new ArrayList<>();
    private boolean sorted = true;

    Discourse(Analysis analysis, Gazetteer gazetteer, ListedPeople listedPeople, Identities identities) {
        this.analysis = analysis;
        this.words = new Words(analysis);
        this.gazetteer = gazetteer;
        this.listedPeople = listedPeople;
        this.identities = identities;
        this.year = analysis.document()
                .metadata()
                .published()
                .map(day -> day.getYear())
                .orElse(-1);
        for (int s = 0; s < words.sentenceCount(); s++) {
            chunked.add(new ChunkedSentence(words, s));
        }
    }

    /** A sentence's tree; its tokens count from the sentence's beginning. */
    SentenceTree tree(int sentence) {
        return trees.computeIfAbsent(
                sentence, s -> new SentenceTree(analysis.sentences().get(s)));
    }

    /** True also for "Norway" in "After the vote, Norway on Friday left", which parsers take for one more vote. */
    boolean isSubject(int token) {
        if (words.isSubject(token)) {
            return true;
        }
        int sentence = words.sentence(token);
        return strayedSubjects.computeIfAbsent(sentence, this::strayedSubjects).contains(token);
    }

    private Set<Integer> strayedSubjects(int sentence) {
        Set<Integer> found = new HashSet<>();
        int begin = words.begin(sentence);
        for (int i = begin; i < words.end(sentence); i++) {
            boolean orphan = FINITE.contains(words.token(i).xpos())
                    && !words.relation(i).startsWith("aux")
                    && !words.relation(i).startsWith("cop")
                    && words.children(i).stream().noneMatch(words::isSubject);
            if (orphan && !SHARING.contains(words.relation(i))) {
                tree(sentence).agents(i - begin).forEach(agent -> found.add(begin + agent));
            }
        }
        return found;
    }

    /** Notes somebody who belongs to the article without being mentioned in its text. */
    void cite(Referent referent) {
        cited.add(referent);
    }

    List<Referent> cited() {
        return cited;
    }

    /** Known phrases that begin at the token, longest first. */
    <T> List<ChunkedSentence.Found<T>> at(int token, PhraseIndex<T> index, boolean lowerCase) {
        return chunked.get(words.sentence(token)).at(token, index, lowerCase);
    }

    /** Offices whose words end right before the token. */
    List<Office> titlesBefore(int token) {
        List<Office> found = new ArrayList<>();
        for (int i = Math.max(words.begin(words.sentence(token)), token - 5); i < token; i++) {
            for (ChunkedSentence.Found<Office> title : at(i, gazetteer.offices(), true)) {
                if (title.end() == token) {
                    found.addAll(title.values());
                }
            }
        }
        return found;
    }

    /** The one referent of a gazetteer entry in this article, made when first needed. */
    Referent of(Entry entry, Span where) {
        Referent known = byKey.get(entry.key());
        if (known != null) {
            return known;
        }
        Referent made = new Referent(entry.type(), entry.label(), Optional.of(entry), entry.gender(), where);
        byKey.put(entry.key(), made);
        if (!entry.nouns().isEmpty()) {
            made.noun = Optional.of(entry.nouns().getFirst());
        }
        made.state = gazetteer
                .stateOf(entry.key())
                .filter(key -> !key.equals(entry.key()))
                .flatMap(gazetteer::entry)
                .map(state -> of(state, where));
        return made;
    }

    /** The referent under a key of the caller's making ("name:acme corp"), made when first needed. */
    Referent named(String key, EntityType type, String label, Gender gender, Span where) {
        return byKey.computeIfAbsent(key, k -> new Referent(type, label, Optional.empty(), gender, where));
    }

    Optional<Referent> known(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** An alias for a referent that is there already. */
    void alias(String key, Referent referent) {
        byKey.putIfAbsent(key, referent);
    }

    /** A reference that turned out to mean something else than its name says. */
    void replace(Reference old, Reference better) {
        references.remove(old);
        byHead.remove(old.head(), old);
        for (int i = old.first(); i < old.end(); i++) {
            byToken.remove(i, old);
        }
        add(better);
    }

    void add(Reference reference) {
        references.add(reference);
        byHead.putIfAbsent(reference.head(), reference);
        for (int i = reference.first(); i < reference.end(); i++) {
            byToken.merge(i, reference, Discourse::inner);
        }
        sorted = false;
    }

    private static Reference inner(Reference a, Reference b) {
        return b.end() - b.first() < a.end() - a.first() ? b : a;
    }

    /** In text order; the longer first where two begin together. */
    List<Reference> references() {
        if (!sorted) {
            references.sort(Comparator.comparingInt(Reference::first)
                    .thenComparing(Comparator.comparingInt(Reference::end).reversed()));
            sorted = true;
        }
        return references;
    }

    /** The reference whose head the token is. */
    Optional<Reference> headedBy(int token) {
        return Optional.ofNullable(byHead.get(token));
    }

    /** The reference that covers the token, the innermost if several do. */
    Optional<Reference> covering(int token) {
        return Optional.ofNullable(byToken.get(token));
    }

    boolean isCovered(int token) {
        return byToken.containsKey(token);
    }

    /** References that lie within [first, end), in text order. */
    List<Reference> within(int first, int end) {
        return references().stream()
                .filter(r -> first <= r.first() && r.end() <= end)
                .toList();
    }
}
