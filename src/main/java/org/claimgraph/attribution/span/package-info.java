/** The trained finder of attributions: cues, then source and content of each cue, then a verdict. */
@NullMarked
package org.claimgraph.attribution.span;

import org.jspecify.annotations.NullMarked;
