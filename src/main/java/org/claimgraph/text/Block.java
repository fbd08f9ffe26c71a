package org.claimgraph.text;

/** A paragraph or another block of the text; blocks of one document do not overlap and stand in text order. */
public record Block(BlockKind kind, Span span) {}
