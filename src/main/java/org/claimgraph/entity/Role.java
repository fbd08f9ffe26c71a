package org.claimgraph.entity;

import java.util.Optional;
import org.claimgraph.text.Span;

/**
 * What the text or the gazetteer says a person is: "Kremlin spokesman Dmitry Peskov".
 *
 * @param person key of the person
 * @param title job title in the text's words ("spokesman")
 * @param organization key of the body, if known
 * @param speaksFor true where the holder's words count as the body's (spokesperson, press secretary)
 * @param evidence where the text says so; empty if the gazetteer does
 */
public record Role(
        String person, String title, Optional<String> organization, boolean speaksFor, Optional<Span> evidence) {}
