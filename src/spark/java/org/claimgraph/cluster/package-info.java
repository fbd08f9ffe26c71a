/**
 * The same per-article function on Spark: files in, partitions of N-Quads and JSON Lines out, what articles share merged as a
 * store would. The only room that knows Spark and Hadoop; compiled by the Maven profile {@code spark}.
 */
@NullMarked
package org.claimgraph.cluster;

import org.jspecify.annotations.NullMarked;
