package org.claimgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.date.TimeValue;
import org.claimgraph.rdf.vocabulary.Cg;
import org.claimgraph.rdf.vocabulary.Sem;

/** Temporal expressions, and the days of whatever has some. */
final class TimePart {

    private final Draft draft;

    TimePart(Draft draft) {
        this.draft = draft;
    }

    void write(List<TimeExpression> times) {
        for (TimeExpression time : times) {
            Node node = draft.stretch(time.span(), Cg.TimeExpression);
            draft.say(node, Cg.timeKind, Concepts.of(time.kind()));
            time.value().ifPresent(value -> date(node, value));
        }
    }

    /** One day as a time stamp, anything longer as its first and last day. */
    void date(Node node, TimeValue value) {
        draft.say(node, Cg.granularity, Concepts.of(value.granularity()));
        if (value.isDay()) {
            draft.say(node, Sem.hasTimeStamp, Literals.day(value.first()));
        } else {
            draft.say(node, Sem.hasBeginTimeStamp, Literals.day(value.first()));
            draft.say(node, Sem.hasEndTimeStamp, Literals.day(value.last()));
        }
    }
}
