/** Blocks to sentences. */
@NullMarked
package org.claimgraph.analyse.sentence;

import org.jspecify.annotations.NullMarked;
