/** Measurements that a user can repeat: fixed inputs, warm-up, medians, ratios to a baseline in the same run. */
@NullMarked
package org.claimgraph.cli.bench;

import org.jspecify.annotations.NullMarked;
