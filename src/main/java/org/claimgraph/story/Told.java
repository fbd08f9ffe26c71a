package org.claimgraph.story;

import java.util.List;

/** What one article tells: an excerpt of its graph, all that stories need. */
record Told(Article article, List<Statement> statements, List<Happening> events) {}
