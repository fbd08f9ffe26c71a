package org.claimgraph.cli;

import java.util.Locale;
import org.claimgraph.attribution.SpeechAct;

/** The words that JSON uses for values of our enums. */
final class ActNames {

    private ActNames() {}

    /** The verb for what the source does: {@code deny}, {@code accuse}. */
    static String of(SpeechAct act) {
        return switch (act) {
            case ASSERTION -> "assert";
            case PREDICTION -> "predict";
            case DENIAL -> "deny";
            case CONFIRMATION -> "confirm";
            case ACCUSATION -> "accuse";
            case WARNING -> "warn";
            case BELIEF -> "believe";
            case QUESTION -> "ask";
            case DEMAND -> "demand";
            case COMMITMENT -> "commit";
            case PROMISE -> "promise";
            case THREAT -> "threaten";
            case REFUSAL -> "reject";
            case EVALUATION -> "evaluate";
            case PRAISE -> "praise";
            case CONDEMNATION -> "condemn";
        };
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
