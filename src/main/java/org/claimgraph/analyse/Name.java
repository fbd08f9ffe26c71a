package org.claimgraph.analyse;

import org.claimgraph.text.Span;

/**
 * A named mention found in the text.
 *
 * @param sentence index into {@link Analysis#sentences()}
 * @param firstToken index of its first token in the sentence
 * @param endToken index after its last token
 * @param confidence the finder's estimated probability that span and type are right, 0 to 1
 */
public record Name(Span span, NameType type, int sentence, int firstToken, int endToken, double confidence) {}
