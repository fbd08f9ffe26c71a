/** Temporal expressions in English news, resolved against the article's own date. */
@NullMarked
package org.claimgraph.date;

import org.jspecify.annotations.NullMarked;
