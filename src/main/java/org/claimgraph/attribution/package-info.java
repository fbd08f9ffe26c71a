/** Who said what: source, cue, content, act, stance, chain. */
@NullMarked
package org.claimgraph.attribution;

import org.jspecify.annotations.NullMarked;
