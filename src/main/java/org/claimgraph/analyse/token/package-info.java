/** Text to words and punctuation marks, with their places. */
@NullMarked
package org.claimgraph.analyse.token;

import org.jspecify.annotations.NullMarked;
