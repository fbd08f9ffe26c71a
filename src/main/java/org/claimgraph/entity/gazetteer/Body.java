package org.claimgraph.entity.gazetteer;

import java.util.List;

/**
 * A kind of body that many states have. One of them is meant only together with its state: "Foreign Ministry of Russia".
 *
 * @param names the label included
 * @param nouns "ministry"
 */
public record Body(String label, List<String> names, List<String> nouns) {

    public Body {
        names = List.copyOf(names);
        nouns = List.copyOf(nouns);
    }
}
