/** One class of constants a vocabulary; terms are named exactly as their vocabulary names them. */
@NullMarked
package org.claimgraph.rdf.vocabulary;

import org.jspecify.annotations.NullMarked;
