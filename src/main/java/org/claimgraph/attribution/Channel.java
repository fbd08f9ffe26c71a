package org.claimgraph.attribution;

/** The form in which the source spoke. */
public enum Channel {
    STATEMENT,
    INTERVIEW,
    /** A meeting or a call. */
    CONVERSATION,
    /** A speech or a news conference. */
    SPEECH,
    SOCIAL_MEDIA,
    BROADCAST,
    DOCUMENT
}
