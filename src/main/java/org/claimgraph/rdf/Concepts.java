package org.claimgraph.rdf;

import org.apache.jena.graph.Node;
import org.claimgraph.attribution.Channel;
import org.claimgraph.attribution.QuotationType;
import org.claimgraph.attribution.SpeechAct;
import org.claimgraph.attribution.Stance;
import org.claimgraph.date.TimeExpression;
import org.claimgraph.date.TimeValue;
import org.claimgraph.entity.Mention;
import org.claimgraph.event.EventStatus;
import org.claimgraph.rdf.vocabulary.Cg;

/** The values of the records to the concepts of the ontology's schemes. */
public final class Concepts {

    public static Node of(SpeechAct act) {
        return switch (act) {
            case ASSERTION -> Cg.Assertion;
            case PREDICTION -> Cg.Prediction;
            case DENIAL -> Cg.Denial;
            case CONFIRMATION -> Cg.Confirmation;
            case ACCUSATION -> Cg.Accusation;
            case WARNING -> Cg.Warning;
            case BELIEF -> Cg.Belief;
            case QUESTION -> Cg.Question;
            case DEMAND -> Cg.Demand;
            case COMMITMENT -> Cg.Commitment;
            case PROMISE -> Cg.Promise;
            case THREAT -> Cg.Threat;
            case REFUSAL -> Cg.Refusal;
            case EVALUATION -> Cg.Evaluation;
            case PRAISE -> Cg.Praise;
            case CONDEMNATION -> Cg.Condemnation;
        };
    }

    public static Node of(Stance stance) {
        return switch (stance) {
            case FOR -> Cg.For;
            case AGAINST -> Cg.Against;
            case UNDECIDED -> Cg.Undecided;
        };
    }

    public static Node of(QuotationType type) {
        return switch (type) {
            case DIRECT -> Cg.Direct;
            case INDIRECT -> Cg.Indirect;
            case MIXED -> Cg.Mixed;
        };
    }

    public static Node of(Channel channel) {
        return switch (channel) {
            case STATEMENT -> Cg.WrittenStatement;
            case INTERVIEW -> Cg.Interview;
            case CONVERSATION -> Cg.Conversation;
            case SPEECH -> Cg.PublicSpeech;
            case SOCIAL_MEDIA -> Cg.SocialMedia;
            case BROADCAST -> Cg.Broadcast;
            case DOCUMENT -> Cg.OfficialDocument;
        };
    }

    public static Node of(EventStatus status) {
        return switch (status) {
            case REPORTED -> Cg.Reported;
            case CLAIMED -> Cg.Claimed;
            case EXPECTED -> Cg.Expected;
            case DENIED -> Cg.Denied;
        };
    }

    public static Node of(Mention.Kind kind) {
        return switch (kind) {
            case NAME -> Cg.NameMention;
            case NOMINAL -> Cg.NominalMention;
            case PRONOUN -> Cg.PronounMention;
        };
    }

    public static Node of(TimeValue.Granularity granularity) {
        return switch (granularity) {
            case DAY -> Cg.Day;
            case WEEK -> Cg.Week;
            case MONTH -> Cg.Month;
            case SEASON -> Cg.Season;
            case YEAR -> Cg.Year;
            case DECADE -> Cg.Decade;
            case FUZZY -> Cg.Fuzzy;
        };
    }

    public static Node of(TimeExpression.Kind kind) {
        return switch (kind) {
            case DATE -> Cg.CalendarDate;
            case DURATION -> Cg.Duration;
            case INTERVAL -> Cg.Interval;
        };
    }

    private Concepts() {}
}
