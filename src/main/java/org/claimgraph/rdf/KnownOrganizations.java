package org.claimgraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.entity.Entity;
import org.claimgraph.entity.EntityType;
import org.claimgraph.entity.gazetteer.Entry;
import org.claimgraph.entity.gazetteer.Gazetteer;

/** Outlets and agencies by any of their names in the gazetteer, with or without "the": one IRI however a page writes it. */
public final class KnownOrganizations implements Function<String, Optional<Entity>> {

    private final Map<String, Entity> byName = new HashMap<>();

    public KnownOrganizations(Gazetteer gazetteer) {
        gazetteer.entries().stream()
                .filter(entry -> entry.type() == EntityType.ORGANIZATION)
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .forEach(this::enter);
    }

    @Override
    public Optional<Entity> apply(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    private void enter(Entry entry) {
        List<String> others = entry.names().stream()
                .filter(name -> !name.equals(entry.label()))
                .sorted()
                .toList();
        Entity entity = new Entity(entry.key(), entry.type(), entry.label(), others, Optional.of(entry.iri()));
        Stream.concat(Stream.of(entry.label()), others.stream())
                .forEach(name -> byName.putIfAbsent(folded(name), entity));
    }

    /** Lower case, without the article. */
    static String folded(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
