package org.claimgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.attribution.Attribution;
import org.claimgraph.attribution.MentionIndex;
import org.claimgraph.attribution.QuotationType;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.Lexicon;
import org.claimgraph.entity.Mention;
import org.claimgraph.text.Span;

/**
 * What is known of the words around a trigger.
 *
 * @param source whose words tell of the event, if not the article's own
 */
record Participation(MentionIndex mentions, List<TimeExpression> times, Optional<Attribution> source) {

    /** Words between a body's name and the name of who holds its office. */
    private static final int TITLE = 4;

    private static final Set<String> TITLES = Set.of("NOUN", "PROPN", "ADJ");

    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her");

    private static final Set<String> KIN = Set.of(
            "aunt",
            "brother",
            "cousin",
            "daughter",
            "father",
            "friend",
            "husband",
            "lawyer",
            "mother",
            "nephew",
            "niece",
            "parent",
            "relative",
            "sister",
            "son",
            "uncle",
            "widow",
            "wife");

    private static final Set<String> NAMING = Set.of("call", "identify", "know", "name");

    private static final Set<String> SEVERAL = Set.of("they", "them", "their");

    private static final Set<String> FIRST = Set.of("i", "we");
    /** In a quotation these are others; in reported speech and in a mixture, unresolved, whoever speaks. */
    private static final Set<String> OTHERS = Set.of("i", "we", "he", "she", "they");

    /** Keys for a word: what it mentions; for a pronoun that nobody resolved, whoever speaks. */
    List<String> of(SentenceTree tree, int word) {
        List<String> titled = titled(tree, word);
        if (!titled.isEmpty()) {
            return titled;
        }
        List<String> kin = kin(tree, word);
        if (!kin.isEmpty()) {
            return kin;
        }
        List<String> described = described(tree, word);
        if (!described.isEmpty()) {
            return described;
        }
        List<String> bound = boundByWhoSays(tree, word);
        if (!bound.isEmpty()) {
            return bound;
        }
        List<String> found = isForward(tree, word) ? ahead(tree, word) : mentions.of(tree, word);
        if (!found.isEmpty() || isForward(tree, word)) {
            return isDoubtful(tree, word, found) ? List.of() : found;
        }
        String form = tree.token(word).form().toLowerCase(Locale.ROOT);
        List<String> speakers = source.map(Attribution::sources).orElse(List.of());
        boolean direct =
                source.filter(a -> a.quotationType() == QuotationType.DIRECT).isPresent();
        boolean speaker = direct ? FIRST.contains(form) : OTHERS.contains(form);
        boolean body = !direct && form.equals("it") && speakers.stream().allMatch(this::isBody);
        if (form.equals("we") && speaker) {
            // "We have arrested ten," an officer says for the police.
            List<String> behalf = source.map(Attribution::onBehalfOf).orElse(List.of());
            return behalf.isEmpty() ? speakers : behalf;
        }
        if (body || speaker) {
            return speakers;
        }
        List<String> called = called(tree, word);
        return called.isEmpty() ? apposed(tree, word) : called;
    }

    /** "Democrats announced that they would": they themselves, whoever else was named before. */
    private List<String> boundByWhoSays(SentenceTree tree, int word) {
        int verb = tree.token(word).head();
        int says = verb < 0 ? -1 : tree.token(verb).head();
        boolean they = tree.token(word).form().equalsIgnoreCase("they")
                && tree.relation(word).equals("nsubj")
                && says >= 0
                && tree.relation(verb).equals("ccomp");
        return they
                ? tree.children(says, Set.of("nsubj")).stream()
                        .filter(subject ->
                                subject < says && tree.token(subject).xpos().endsWith("S"))
                        .flatMap(subject -> mentions.of(tree, subject).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** "A fisherman named Olsen". */
    private List<String> called(SentenceTree tree, int word) {
        return tree.children(word, Set.of("acl")).stream()
                .filter(clause -> NAMING.contains(tree.lemma(clause)) && clause > word)
                .flatMap(clause -> tree.children(clause).stream())
                .filter(name -> tree.token(name).upos().equals("PROPN"))
                .flatMap(name -> mentions.of(tree, name).stream())
                .filter(mentions::isPerson)
                .distinct()
                .toList();
    }

    /** "House Speaker Berg", "Norwegian leader Olsen": a body's name or an office opens a person's title, who is meant. */
    private List<String> titled(SentenceTree tree, int word) {
        boolean body = mentions.at(tree.token(word).span())
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .filter(mention -> mention.entities().stream().noneMatch(mentions::isPerson))
                .isPresent();
        boolean office = mentions.at(tree.token(word).span()).isEmpty()
                && Lexicon.isHuman(tree.lemma(word).toLowerCase(Locale.ROOT));
        int at = word + 1;
        while ((body || office)
                && at < tree.size()
                && at <= word + TITLE
                && TITLES.contains(tree.token(at).upos())) {
            Optional<Mention> name = mentions.at(tree.token(at).span())
                    .filter(mention -> mention.entities().stream().allMatch(mentions::isPerson))
                    .filter(mention -> mention.kind() == Mention.Kind.NAME);
            if (name.isPresent()) {
                return at == word + 1 && body ? List.of() : name.get().entities();
            }
            at++;
        }
        return List.of();
    }

    /** "The aunt of Olsen, who was stabbed", "a letter by Olsen, who": the nearest person is told of. */
    private List<String> kin(SentenceTree tree, int word) {
        boolean who = tree.children(word, Set.of("acl")).stream()
                .flatMap(clause -> tree.children(clause, Set.of("nsubj")).stream())
                .anyMatch(subject -> tree.lemma(subject).equalsIgnoreCase("who"));
        String lemma = tree.lemma(word).toLowerCase(Locale.ROOT);
        boolean thing = tree.token(word).upos().equals("NOUN") && !Lexicon.isHuman(lemma);
        return who && (thing || KIN.contains(lemma))
                ? tree.oblique(word, Set.of("of", "by", "from")).stream()
                        .filter(name -> tree.token(name).upos().equals("PROPN"))
                        .flatMap(name -> mentions.of(tree, name).stream())
                        .filter(mentions::isPerson)
                        .toList()
                : List.of();
    }

    /** "Olsen, who lied about his talks": in a clause about somebody "his" is his; "Olsen and Berg met their" is theirs. */
    private List<String> described(SentenceTree tree, int word) {
        String form = tree.token(word).form().toLowerCase(Locale.ROOT);
        boolean several = form.equals("their");
        if (form.equals("its")) {
            return ownersClause(tree, word);
        }
        if (!several && !Set.of("his", "her").contains(form)) {
            return List.of();
        }
        for (int at = tree.token(word).head(), steps = 0; at >= 0 && steps < tree.size(); steps++) {
            List<Integer> subjects = tree.children(at, Set.of("nsubj"));
            if (!subjects.isEmpty()) {
                boolean who = subjects.stream().anyMatch(s -> tree.lemma(s).equalsIgnoreCase("who") && s < word);
                List<Integer> about =
                        !who && !several ? List.of() : tree.isPassive(at) ? tree.patients(at) : tree.agents(at);
                List<String> keys = mentions.of(tree, about);
                return (several
                                ? keys.size() > 1
                                : keys.size() == 1 && keys.stream().allMatch(mentions::isPerson))
                        ? keys
                        : List.of();
            }
            at = tree.token(at).head();
        }
        return List.of();
    }

    /** "The bureau erred in its inquiry": a body that acts in the clause is whose it is. */
    private List<String> ownersClause(SentenceTree tree, int word) {
        for (int at = tree.token(word).head(), steps = 0; at >= 0 && steps < tree.size(); steps++) {
            List<Integer> subjects = tree.children(at, Set.of("nsubj")).stream()
                    .filter(subject -> subject < word)
                    .toList();
            if (!subjects.isEmpty()) {
                List<String> keys = mentions.of(tree, subjects);
                return keys.size() == 1
                                && !tree.isPassive(at)
                                && keys.stream().noneMatch(mentions::isPerson)
                                && tree.token(subjects.getFirst()).upos().equals("PROPN")
                        ? keys
                        : List.of();
            }
            at = tree.token(at).head();
        }
        return List.of();
    }

    /**
     * "Olsen waited for Berg until he died": somebody else is named between the pronoun and the last mention in its sentence
     * of whom it was taken for, so it may be either's.
     */
    private boolean isDoubtful(SentenceTree tree, int word, List<String> keys) {
        String form = tree.token(word).form().toLowerCase(Locale.ROOT);
        if (form.equals("it") && keys.stream().anyMatch(mentions::isPerson)) {
            return true;
        }
        if (form.equals("their") && isOthers(tree, word, keys)) {
            return true;
        }
        if (SEVERAL.contains(form) && keys.size() == 1 && isOne(keys.getFirst())) {
            return true;
        }
        boolean person = PERSONAL.contains(form);
        if (!person && !form.equals("its")) {
            return false;
        }
        int end = tree.token(word).span().begin();
        List<Mention> before = mentions.in(tree.sentence().span()).stream()
                .filter(mention -> mention.span().end() <= end)
                .filter(mention -> mention.entities().stream().allMatch(key -> mentions.isPerson(key) == person))
                .toList();
        for (Mention mention : before.reversed()) {
            if (mention.entities().stream().anyMatch(keys::contains)) {
                return false;
            }
            boolean other = mention.kind() == Mention.Kind.NAME
                    && (person || mention.entities().stream().allMatch(this::isBody));
            if (other) {
                return true;
            }
        }
        return false;
    }

    /** "Officials said both countries agreed at their talks": theirs, not the officials'. */
    private boolean isOthers(SentenceTree tree, int word, List<String> keys) {
        for (int at = tree.token(word).head(), steps = 0; at >= 0 && steps < tree.size(); steps++) {
            List<Integer> subjects = tree.children(at, Set.of("nsubj"));
            if (!subjects.isEmpty()) {
                return subjects.stream().anyMatch(s -> tree.token(s).xpos().endsWith("S") && s < word)
                        && mentions.of(tree, subjects).stream().noneMatch(keys::contains);
            }
            at = tree.token(at).head();
        }
        return false;
    }

    /** "After his meetings, the pope left": a pronoun before the subject of its clause stands for that, if for anybody near. */
    private static boolean isForward(SentenceTree tree, int word) {
        return subjectAhead(tree, word) >= 0;
    }

    private List<String> ahead(SentenceTree tree, int word) {
        return mentions.of(tree, subjectAhead(tree, word));
    }

    private static int subjectAhead(SentenceTree tree, int word) {
        String form = tree.token(word).form().toLowerCase(Locale.ROOT);
        int noun = tree.token(word).head();
        if (!Set.of("his", "her").contains(form)
                || noun < 0
                || !tree.relation(noun).equals("obl")) {
            return -1;
        }
        int verb = tree.token(noun).head();
        return verb < 0
                ? -1
                : tree.children(verb, Set.of("nsubj")).stream()
                        .filter(subject -> subject > noun)
                        .filter(subject -> tree.token(subject).upos().equals("PROPN")
                                || Lexicon.isHuman(tree.lemma(subject).toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(-1);
    }

    /** A person, or somebody told of in the singular ("his lawyer"). */
    private boolean isOne(String key) {
        return mentions.isPerson(key)
                || mentions.entity(key)
                        .filter(entity -> entity.type() == EntityType.UNNAMED)
                        .map(entity -> entity.label()
                                .split(" (of|in|from|for|who)\\b")[0]
                                .split("\\s"))
                        .filter(words -> Lexicon.isHuman(words[words.length - 1].toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private boolean isBody(String key) {
        return mentions.type(key).filter(EntityType.ORGANIZATION::equals).isPresent();
    }

    /** "Olsen, a fisherman, was arrested": a person is named before the comma, whatever the parse makes of it. */
    private List<String> apposed(SentenceTree tree, int word) {
        int first = word;
        while (first > 0
                && tree.dominates(word, first - 1)
                && !tree.lemma(first - 1).equals(",")) {
            first--;
        }
        boolean indefinite = Set.of("a", "an").contains(tree.lemma(first));
        if (!indefinite || first < 2 || !tree.lemma(first - 1).equals(",") || !Lexicon.isHuman(tree.lemma(word))) {
            return List.of();
        }
        return mentions.at(tree.token(first - 2).span())
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(Mention::entities)
                .filter(keys -> mentions.type(keys.getFirst())
                        .filter(EntityType.PERSON::equals)
                        .isPresent())
                .orElse(List.of());
    }

    /** "…include freeing hostages, Olsen said": who only says it, whatever verb the parse gives the subject of "said" to. */
    boolean isSpeakerOutside(SentenceTree tree, TriggerLexicon.Found found, int word) {
        Span span = tree.token(word).span();
        return found.trigger().verb()
                && source.filter(a -> a.spans().source().stream().anyMatch(span::overlaps)
                                && a.spans().content().stream().noneMatch(span::overlaps)
                                && isUnderCue(tree, found.head(), a))
                        .isPresent();
    }

    /** "Said" stands above the verb, and not right above one that shares its subject by itself. */
    private static boolean isUnderCue(SentenceTree tree, int head, Attribution source) {
        int child = head;
        int at = tree.token(head).head();
        while (at >= 0
                && source.spans().content().stream().anyMatch(tree.token(at).span()::overlaps)) {
            child = at;
            at = tree.token(at).head();
        }
        boolean infinitive = tree.has(child, "mark", "to");
        boolean shares =
                infinitive || child == head && Set.of("xcomp", "obj", "conj").contains(tree.relation(child));
        return at >= 0
                && !shares
                && source.spans().cue().stream().anyMatch(tree.token(at).span()::overlaps);
    }

    boolean isDate(SentenceTree tree, int word) {
        return times.stream()
                .anyMatch(time -> time.span().overlaps(tree.token(word).span()));
    }
}
