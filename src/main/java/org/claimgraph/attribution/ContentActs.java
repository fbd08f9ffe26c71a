package org.claimgraph.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.analyse.SentenceTree;
import org.claimgraph.analyse.Trees;
import org.claimgraph.text.Span;

/** The act that a content betrays by its main clause: "said that he opposes it", "said they should go". */
final class ContentActs {

    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> DUTY = Set.of("should", "must", "ought");

    /** Acts that somebody performs by saying "I …"; thinking and stating are not among them. */
    private static final Set<SpeechAct> PERFORMED = Set.of(
            SpeechAct.DENIAL,
            SpeechAct.REFUSAL,
            SpeechAct.DEMAND,
            SpeechAct.PROMISE,
            SpeechAct.THREAT,
            SpeechAct.PRAISE,
            SpeechAct.CONDEMNATION,
            SpeechAct.ACCUSATION);

    private final CueLexicon lexicon;
    private final Wrongdoing wrongdoing = new Wrongdoing();

    ContentActs(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Act> read(List<Span> content, Trees trees, Speaker speaker, QuotationType type) {
        Span first = content.getFirst();
        List<Integer> tokens = trees.tokens(first);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        SentenceTree tree = trees.get(trees.sentenceAt(first.begin()).orElse(0));
        if (type == QuotationType.DIRECT && asks(tree, tokens)) {
            return Optional.of(new Act(SpeechAct.QUESTION, Stance.UNDECIDED));
        }
        int root = root(tree, tokens);
        return performed(tree, root, speaker, type)
                .or(() -> demanded(tree, root, speaker, type))
                .or(() ->
                        wrongdoing.accused(tree, tokens, speaker).map(who -> new Act(SpeechAct.ACCUSATION, Stance.FOR)))
                .or(() -> foretold(tree, root, tokens, speaker, type));
    }

    List<String> accused(List<Span> content, Trees trees, Speaker speaker) {
        Span first = content.getFirst();
        SentenceTree tree = trees.get(trees.sentenceAt(first.begin()).orElse(0));
        return wrongdoing
                .accused(tree, trees.tokens(first), speaker)
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean asks(SentenceTree tree, List<Integer> tokens) {
        return tokens.stream().anyMatch(t -> tree.token(t).form().equals("?"));
    }

    /** The word of the content that hangs on something outside it: its main verb or predicate. */
    private static int root(SentenceTree tree, List<Integer> tokens) {
        int best = tokens.getFirst();
        boolean verb = false;
        for (int token : tokens) {
            boolean top = !tokens.contains(tree.token(token).head())
                    && !tree.token(token).isPunctuation();
            boolean clause = tree.isVerb(token)
                    || !tree.children(token, Set.of("cop", "nsubj")).isEmpty();
            if (top && clause && !verb) {
                best = token;
                verb = true;
            }
        }
        return best;
    }

    private Optional<Act> performed(SentenceTree tree, int root, Speaker speaker, QuotationType type) {
        boolean past = tree.token(root).xpos().equals("VBD") && type == QuotationType.DIRECT;
        if (past || !subjects(tree, root).stream().anyMatch(s -> speaker.isSelf(tree, s))) {
            return Optional.empty();
        }
        return lexicon.at(tree, root)
                .map(found -> new Act(found.cue().act(), found.cue().stance()))
                .filter(act -> PERFORMED.contains(act.act()))
                .map(act -> tree.isNegated(root) ? act.negated() : act);
    }

    private static Optional<Act> demanded(SentenceTree tree, int root, Speaker speaker, QuotationType type) {
        boolean imperative = type == QuotationType.DIRECT
                && tree.token(root).xpos().equals("VB")
                && subjects(tree, root).isEmpty()
                && tree.children(root, Set.of("aux")).stream()
                        .allMatch(a -> tree.lemma(a).equals("do"))
                && tree.children(root, Set.of("mark")).isEmpty();
        boolean own =
                subjects(tree, root).stream().anyMatch(s -> tree.token(s).form().equals("I"));
        boolean duty = hasAuxiliary(tree, root, DUTY) && !own;
        return imperative || duty ? Optional.of(new Act(SpeechAct.DEMAND, Stance.FOR)) : Optional.empty();
    }

    private static Optional<Act> foretold(
            SentenceTree tree, int root, List<Integer> tokens, Speaker speaker, QuotationType type) {
        boolean reportedFuture = type != QuotationType.DIRECT
                && hasAuxiliary(tree, root, Set.of("would"))
                && tokens.stream()
                        .noneMatch(
                                t -> tree.lemma(t).equals("if") || tree.lemma(t).equals("have"));
        if (!reportedFuture && !hasAuxiliary(tree, root, FUTURE)) {
            return Optional.empty();
        }
        boolean own = subjects(tree, root).stream().anyMatch(s -> speaker.isSelf(tree, s));
        return Optional.of(new Act(own ? SpeechAct.COMMITMENT : SpeechAct.PREDICTION, Stance.FOR));
    }

    private static List<Integer> subjects(SentenceTree tree, int root) {
        return tree.children(root, Set.of("nsubj", "expl"));
    }

    private static boolean hasAuxiliary(SentenceTree tree, int verb, Set<String> forms) {
        return tree.children(verb, Set.of("aux")).stream()
                .anyMatch(a -> forms.contains(tree.token(a).form().toLowerCase(Locale.ROOT)));
    }
}
