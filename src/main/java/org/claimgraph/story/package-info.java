/** One claim across many articles: what is computed over the whole store, and can always be computed again. */
@NullMarked
package org.claimgraph.story;

import org.jspecify.annotations.NullMarked;
