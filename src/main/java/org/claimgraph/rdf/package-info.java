/** Extraction to quads: vocabulary, IRIs, shapes. */
@NullMarked
package org.claimgraph.rdf;

import org.jspecify.annotations.NullMarked;
