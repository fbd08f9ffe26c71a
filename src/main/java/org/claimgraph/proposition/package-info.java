/** What a claim says, where its words parse: who does what to whom, negated or not, with its modal verb. */
@NullMarked
package org.claimgraph.proposition;

import org.jspecify.annotations.NullMarked;
