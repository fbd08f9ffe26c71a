/** Dependency trees. */
@NullMarked
package org.claimgraph.analyse.parse;

import org.jspecify.annotations.NullMarked;
