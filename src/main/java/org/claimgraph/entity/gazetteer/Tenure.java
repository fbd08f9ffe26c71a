package org.claimgraph.entity.gazetteer;

/**
 * An office held: "president of Russia, 2012 to now".
 *
 * @param title as in the offices lexicon, lower case
 * @param body key of the state or organization
 * @param from first calendar year, {@link Integer#MIN_VALUE} if not stated
 * @param until last calendar year, {@link Integer#MAX_VALUE} if not stated
 */
public record Tenure(String title, String body, int from, int until) {

    public boolean includes(int year) {
        return from <= year && year <= until;
    }
}
