package org.claimgraph.attribution;

import java.util.List;
import org.claimgraph.analyse.Analysis;
import org.claimgraph.analyse.Quotation;
import org.claimgraph.text.Span;

/** Counts the words of a content inside and outside quotation marks. */
final class Quoting {

    static QuotationType of(Analysis analysis, List<Span> content) {
        String text = analysis.text();
        int quoted = 0;
        int plain = 0;
        for (Span span : content) {
            for (int i = span.begin(); i < span.end(); i++) {
                boolean begins = isWord(text.charAt(i)) && (i == span.begin() || !isWord(text.charAt(i - 1)));
                if (begins && isQuoted(analysis.quotations(), i)) {
                    quoted++;
                } else if (begins) {
                    plain++;
                }
            }
        }
        return quoted == 0 ? QuotationType.INDIRECT : plain == 0 ? QuotationType.DIRECT : QuotationType.MIXED;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isQuoted(List<Quotation> quotations, int index) {
        for (Quotation quotation : quotations) {
            if (quotation.span().begin() > index) {
                return false;
            }
            if (quotation.span().contains(index)) {
                return true;
            }
        }
        return false;
    }

    private Quoting() {}
}
