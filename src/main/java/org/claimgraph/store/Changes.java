package org.claimgraph.store;

/**
 * What an addition did.
 *
 * @param added articles that the store did not have
 * @param replaced articles that it had with other content
 * @param unchanged articles that it had already; nothing was written for them
 */
public record Changes(int added, int replaced, int unchanged) {

    public static final Changes NONE = new Changes(0, 0, 0);

    public Changes plus(Changes other) {
        return new Changes(added + other.added, replaced + other.replaced, unchanged + other.unchanged);
    }
}
