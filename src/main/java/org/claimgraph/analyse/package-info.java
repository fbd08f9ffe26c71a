/** Document to {@link org.claimgraph.analyse.Analysis}: sentences, tokens, tags, parses, quotations, names. */
@NullMarked
package org.claimgraph.analyse;

import org.jspecify.annotations.NullMarked;
