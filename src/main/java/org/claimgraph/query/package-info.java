/** Saved queries: read from their files, bound to parameters as RDF nodes, run. */
@NullMarked
package org.claimgraph.query;

import org.jspecify.annotations.NullMarked;
