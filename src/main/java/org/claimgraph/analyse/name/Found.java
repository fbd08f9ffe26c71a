package org.claimgraph.analyse.name;

import org.claimgraph.analyse.NameType;

/** A name in a sentence: words {@code first} to before {@code end}. */
public record Found(int first, int end, NameType type, double confidence) {}
