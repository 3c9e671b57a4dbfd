package io.salonledger.contracts.demo;

/** How far the demo shop is. */
public enum DemoPhase {
    /** These books have none. */
    NONE,
    /** Branches, lists, staff and today are being made. */
    TODAY,
    /** Today can be worked with; the days before it follow, newest first. */
    PAST,
    /** All is there. */
    COMPLETE,
    /** It stopped and goes on at the next start. */
    STOPPED
}
