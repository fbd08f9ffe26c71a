/** Quotation marks and what stands between them. */
@NullMarked
package org.claimgraph.analyse.quote;

import org.jspecify.annotations.NullMarked;
