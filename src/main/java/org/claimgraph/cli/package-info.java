/** Commands: the only place that wires things, prints, and knows the clock. */
@NullMarked
package org.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
