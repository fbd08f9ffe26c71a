package org.claimgraph.attribution.span;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A passage's drafts in figures, for the second look: what each is worth by itself, and what the others around it are worth. Trees can
 * weigh these against each other, where a sum of features cannot.
 */
final class DraftFacts {

    private static final int NEAR = 15;
    private static final double LIKELY = 0.35;

    private static final List<String> CUE_CLASSES = List.of("VERB", "NOUN", "ADP", "ADJ", "AUX");
    private static final List<String> VERB_FORMS = List.of("VBD", "VBZ", "VBP", "VB", "VBG", "VBN");
    private static final List<String> SPEAKER_CLASSES = List.of("PROPN", "PRON", "NOUN");
    private static final List<String> RELATIONS = List.of(
            "ccomp", "xcomp", "obj", "obl", "nmod", "parataxis", "root", "advcl", "acl", "acl:relcl", "conj", "nsubj");
    private static final List<List<String>> WORDS = List.of(
            List.of("that"),
            List.of("to"),
            List.of("how", "why", "what", "whether", "if"),
            List.of("as"),
            List.of("by"),
            List.of("for"),
            List.of("about", "on", "over"),
            List.of("of"),
            List.of("in", "at", "with", "against"),
            List.of("and", "or", "but"),
            List.of("not", "n't", "n’t"),
            List.of("the", "a", "an"),
            List.of("who", "which"));
    private static final List<String> CLASSES =
            List.of("PRON", "PROPN", "NOUN", "VERB", "AUX", "ADP", "ADJ", "ADV", "PUNCT");

    private final Passage p;
    private final List<Draft> drafts;
    private final double[] verdicts;
    private final Neighbours neighbours;
    private final Layout layout;

    /** @param verdicts the first look's, one per draft */
    DraftFacts(Passage p, List<Draft> drafts, double[] verdicts) {
        this.p = p;
        this.drafts = drafts;
        this.verdicts = verdicts;
        this.neighbours = new Neighbours(drafts);
        this.layout = Layout.of(p);
    }

    /** @param number of a draft with content */
    float[] row(int number) {
        Row row = new Row();
        Draft draft = drafts.get(number);
        itself(draft, number, row);
        cue(draft.cue(), row);
        source(draft, row);
        content(draft, neighbours.content(number), row);
        others(number, row);
        return row.values();
    }

    static double logOdds(double probability) {
        return Math.log((probability + 1e-3) / (1 + 1e-3 - probability));
    }

    private void itself(Draft draft, int number, Row row) {
        row.add(logOdds(verdicts[number]));
        row.add(logOdds(draft.cue().probability()));
        row.add(draft.agreement());
        row.add(draft.sure());
        row.add(draft.contentSure());
        row.add(draft.sourceSure());
    }

    private void cue(Cue cue, Row row) {
        int head = cue.head();
        row.add(cue.end() - cue.begin());
        row.add(p.inQuote(head) ? 1 : 0);
        row.add(CUE_CLASSES.indexOf(p.tokens[head].upos()));
        row.add(VERB_FORMS.indexOf(p.tokens[head].xpos()));
        row.add(RELATIONS.indexOf(p.tokens[head].relation()));
        row.add(Complement.of(p, head));
        row.add(Complement.next(p, head));
        row.add(layout.markAt(head).ordinal());
        row.add(kind(cue.end()));
        row.add(kind(cue.begin() - 1));
        row.add(depth(head));
        row.add(head - p.sentenceStart(head));
        row.add(p.sentenceEnd(head) - head);
        row.add(p.sentence[head]);
        row.add(p.starts.length);
        row.add(p.size);
    }

    private int depth(int i) {
        int depth = 0;
        for (int at = i; at != Passage.NONE && depth < 12; at = p.head[at]) {
            depth++;
        }
        return depth;
    }

    private void source(Draft draft, Row row) {
        int head = draft.cue().head();
        int subject = Subject.of(p, head);
        int last = draft.source().isEmpty() ? Passage.NONE : draft.source().getFirst()[1] - 1;
        row.add(draft.source().size());
        row.add(subject == Passage.NONE ? -2 : SPEAKER_CLASSES.indexOf(p.tokens[subject].upos()));
        row.add(last == Passage.NONE ? -2 : SPEAKER_CLASSES.indexOf(p.tokens[last].upos()));
        row.add(last == Passage.NONE ? 0 : last - head);
    }

    private void content(Draft draft, BitSet content, Row row) {
        Cue cue = draft.cue();
        int first = content.nextSetBit(0);
        int last = content.length() - 1;
        int top = top(content);
        row.add(content.cardinality());
        row.add(draft.content().size());
        row.add(content.stream().filter(p::inQuote).count() / (double) content.cardinality());
        row.add(content.stream().filter(p::isVerb).count());
        row.add(first >= cue.end() ? first - cue.end() : last < cue.begin() ? last - cue.begin() : 0);
        row.add(top == Passage.NONE ? -2 : RELATIONS.indexOf(p.tokens[top].relation()));
        row.add(top != Passage.NONE && p.head[top] == cue.head() ? 1 : 0);
        row.add(last + 1 >= p.sentenceEnd(last) - 1 ? 1 : 0);
        row.add(kind(first));
        row.add(kind(last + 1));
    }

    /** The first token whose head stands outside. */
    private int top(BitSet content) {
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            if (p.upos[i] != Relations.PUNCT && (p.head[i] == Passage.NONE || !content.get(p.head[i]))) {
                return i;
            }
        }
        return Passage.NONE;
    }

    /** How likely the drafts are that hold this one, are held by it, claim the same words, or stand near. */
    private void others(int number, Row row) {
        int head = drafts.get(number).cue().head();
        double[] holder = new double[2];
        double[] held = new double[2];
        double[] rival = new double[2];
        double inSentence = 0;
        double near = 0;
        int likely = 0;
        for (int other = 0; other < drafts.size(); other++) {
            if (other == number) {
                continue;
            }
            int otherHead = drafts.get(other).cue().head();
            switch (neighbours.of(number, other)) {
                case HOLDER -> most(holder, other);
                case HELD -> most(held, other);
                case RIVAL -> most(rival, other);
                case STRANGER -> {}
            }
            if (p.sentence[otherHead] == p.sentence[head]) {
                inSentence = Math.max(inSentence, verdicts[other]);
                likely += verdicts[other] >= LIKELY ? 1 : 0;
            }
            near = Math.abs(otherHead - head) < NEAR ? Math.max(near, verdicts[other]) : near;
        }
        for (double[] two : List.of(holder, held, rival)) {
            row.add(two[0]);
            row.add(two[1]);
        }
        row.add(inSentence);
        row.add(near);
        row.add(likely);
    }

    private void most(double[] two, int other) {
        two[0] = Math.max(two[0], drafts.get(other).cue().probability());
        two[1] = Math.max(two[1], verdicts[other]);
    }

    /** The word at a border of cue or content: a mark, a telling small word, or its part of speech. */
    private int kind(int i) {
        if (i < 0 || i >= p.size) {
            return -1;
        }
        String form = p.tokens[i].form().toLowerCase(Locale.ROOT);
        if (p.upos[i] == Relations.PUNCT) {
            return p.inQuote(i) ? 100 : 102 + ",:.—–-".indexOf(form);
        }
        for (int n = 0; n < WORDS.size(); n++) {
            if (WORDS.get(n).contains(form)) {
                return n;
            }
        }
        return 50 + CLASSES.indexOf(p.tokens[i].upos());
    }

    private static final class Row {
        private final float[] values = new float[64];
        private int size;

        void add(double value) {
            values[size++] = (float) value;
        }

        float[] values() {
            return Arrays.copyOf(values, size);
        }
    }
}
