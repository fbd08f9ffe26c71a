package org.claimgraph.query;

import java.util.List;

/**
 * A caller's mistake in a parameter. The message says what is wrong and what would be right; {@link #candidates()} lists
 * what an ambiguous or misspelt name may have meant.
 */
public final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient List<Named> candidates;

    ParameterException(String parameter, String message, List<Named> candidates) {
        super(message);
        this.parameter = parameter;
        this.candidates = List.copyOf(candidates);
    }

    ParameterException(String parameter, String message) {
        this(parameter, message, List.of());
    }

    public String parameter() {
        return parameter;
    }

    public List<Named> candidates() {
        return candidates;
    }
}
