package org.claimgraph.serve;

/** What a server that also takes articles needs: where they go, and who may send them. */
public record Writing(Intake intake, Passwords passwords) {}
