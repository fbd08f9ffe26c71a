/** Dictionary forms. */
@NullMarked
package org.claimgraph.analyse.lemma;

import org.jspecify.annotations.NullMarked;
