/** Annotated articles, and the measures that compare a finder with them. */
@NullMarked
package org.claimgraph.attribution.corpus;

import org.jspecify.annotations.NullMarked;
