/** What is known before any article is read: names, demonyms, seats, offices. Plain values; Turtle is read elsewhere. */
@NullMarked
package org.claimgraph.entity.gazetteer;

import org.jspecify.annotations.NullMarked;
