/** RawArticle to {@link org.claimgraph.text.Document}: main text and metadata, without moving an offset. */
@NullMarked
package org.claimgraph.clean;

import org.jspecify.annotations.NullMarked;
