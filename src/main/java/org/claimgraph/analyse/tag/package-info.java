/** Part-of-speech tags. */
@NullMarked
package org.claimgraph.analyse.tag;

import org.jspecify.annotations.NullMarked;
