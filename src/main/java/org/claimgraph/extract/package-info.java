/** The one pure function from an article to what is known of it, composed of the steps above. */
@NullMarked
package org.claimgraph.extract;

import org.jspecify.annotations.NullMarked;
