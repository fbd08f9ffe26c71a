package org.claimgraph.clean;

/** Finds the element that holds the main text. */
final class PageBody {

    /** Less prose than this is no article. */
    static final int ENOUGH = 250;

    /** How much of a paragraph's weight its ancestors get, from its parent up. */
    private static final double[] SHARES = {1, 0.6, 0.35, 0.2, 0.1};

    private final PageTree tree;

    private PageBody(PageTree tree) {
        this.tree = tree;
    }

    /** Index of the element; 0, the whole page, if nothing stands out. */
    static int find(PageTree tree) {
        PageBody body = new PageBody(tree);
        return body.widen(body.best());
    }

    private int best() {
        double[] scores = new double[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            int prose = tree.isSilent(i) ? 0 : tree.ownProse(i);
            if (prose > 0) {
                // A paragraph counts more than its length: ten sentences in one block are often a notice.
                spread(scores, i, Math.min(prose, 1000) + 50);
            }
        }
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && score(scores, i) > score(scores, best)) {
                best = i;
            }
        }
        return best;
    }

    private void spread(double[] scores, int paragraph, double weight) {
        int ancestor = tree.parent(paragraph);
        for (int up = 0; up < SHARES.length && ancestor >= 0; up++) {
            scores[ancestor] += weight * SHARES[up];
            ancestor = tree.parent(ancestor);
        }
    }

    private double score(double[] scores, int i) {
        double linkDensity = tree.text(i) == 0 ? 0 : (double) tree.linked(i) / tree.text(i);
        double hint = tree.hint(i) == PageHints.Hint.ARTICLE ? 1.25 : 1;
        return scores[i] * (1 - linkDensity) * hint;
    }

    /** Goes up while the parent has clearly more prose: articles are cut into sections, columns, pages. */
    private int widen(int from) {
        int at = from;
        for (int up = tree.parent(at); up >= 0; up = tree.parent(up)) {
            String name = tree.element(up).normalName();
            if (name.equals("body") || name.equals("html")) {
                break;
            }
            if (tree.prose(up) > tree.prose(at) * 1.15 && density(up) < 0.35) {
                at = up;
            }
        }
        return at;
    }

    private double density(int i) {
        return tree.text(i) == 0 ? 1 : (double) tree.linked(i) / tree.text(i);
    }
}
