package org.claimgraph.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.gazetteer.Gazetteer;

/**
 * Short forms of organizations that the article names at length: "Judiciary Committee" for the Senate Judiciary Committee,
 * "Heritage" for the Heritage Foundation. Only where one longer name fits.
 */
final class LongNames {

    private final Gazetteer gazetteer;
    private final Map<String, Referent> longer = new LinkedHashMap<>();

    LongNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void add(String name, Referent organization) {
        if (name.contains(" ")) {
            longer.putIfAbsent(name, organization);
        }
    }

    Optional<Referent> meaning(String name) {
        List<Referent> fitting = longer.entrySet().stream()
                .filter(each -> isShortFor(name, each.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private boolean isShortFor(String name, String full) {
        if (name.contains(" ")) {
            return full.endsWith(" " + name);
        }
        String rest = full.startsWith(name + " ") ? full.substring(name.length() + 1) : "";
        return gazetteer.isOrganizationNoun(rest.toLowerCase(java.util.Locale.ROOT));
    }
}
