/** Names of people, organisations and places in text: a linear-chain model over words, clusters and lists. */
@NullMarked
package org.claimgraph.analyse.name;

import org.jspecify.annotations.NullMarked;
