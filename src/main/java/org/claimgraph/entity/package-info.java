/** Mentions to entities: gazetteer, aliases, coreference, metonyms, roles. */
@NullMarked
package org.claimgraph.entity;

import org.jspecify.annotations.NullMarked;
