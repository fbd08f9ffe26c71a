/** Averaged perceptrons, feature hashing and packed model files, shared by everything that is trained here. */
@NullMarked
package org.claimgraph.learn;

import org.jspecify.annotations.NullMarked;
