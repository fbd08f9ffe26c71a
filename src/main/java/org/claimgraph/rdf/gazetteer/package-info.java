/** The gazetteer's Turtle, shipped and users' own, read into plain values. */
@NullMarked
package org.claimgraph.rdf.gazetteer;

import org.jspecify.annotations.NullMarked;
