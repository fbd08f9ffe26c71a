/** What happened: typed events with participants, place, day and status. */
@NullMarked
package org.claimgraph.event;

import org.jspecify.annotations.NullMarked;
