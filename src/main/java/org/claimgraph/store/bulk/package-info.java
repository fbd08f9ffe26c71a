/** Filling an empty database in one go: tuples are sorted first, then each index is written once, full page by full page. */
@NullMarked
package org.claimgraph.store.bulk;

import org.jspecify.annotations.NullMarked;
