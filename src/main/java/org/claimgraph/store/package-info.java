/** The TDB2 store with its text index: build, add, replace, remove, check. */
@NullMarked
package org.claimgraph.store;

import org.jspecify.annotations.NullMarked;
