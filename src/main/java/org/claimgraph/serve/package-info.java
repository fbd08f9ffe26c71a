/** Fuseki with our modules: saved queries, linked data, read-only security. */
@NullMarked
package org.claimgraph.serve;

import org.jspecify.annotations.NullMarked;
