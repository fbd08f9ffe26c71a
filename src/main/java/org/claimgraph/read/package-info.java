/** Bytes to {@link org.claimgraph.read.RawArticle}: one reader per format, chosen by content. */
@NullMarked
package org.claimgraph.read;

import org.jspecify.annotations.NullMarked;
