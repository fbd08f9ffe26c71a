/** What everybody speaks of: a document, its blocks, sentences, tokens and spans. JDK only. */
@NullMarked
package org.claimgraph.text;

import org.jspecify.annotations.NullMarked;
