/** Training and measuring of the name finder and of the word clusters. */
@NullMarked
package org.claimgraph.analyse.name.train;

import org.jspecify.annotations.NullMarked;
