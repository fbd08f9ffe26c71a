/** Treebanks to models, and how good the models are. */
@NullMarked
package org.claimgraph.analyse.train;

import org.jspecify.annotations.NullMarked;
