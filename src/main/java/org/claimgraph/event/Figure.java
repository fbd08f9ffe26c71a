package org.claimgraph.event;

import java.math.BigDecimal;
import org.claimgraph.text.Span;

/**
 * A number in the text.
 *
 * @param unit what is counted: a lemma ("protester"), an ISO 4217 code ("USD") or "%"
 * @param approximate true for "nearly", "about", "more than", "dozens of"
 */
public record Figure(Span span, BigDecimal value, String unit, boolean approximate) {}
