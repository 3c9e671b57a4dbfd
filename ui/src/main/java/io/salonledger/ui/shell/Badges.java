package io.salonledger.ui.shell;

/** The badges of states that occur all over the console. */
public final class Badges {

    private Badges() {}

    public static Badge asked(String text) {
        return new Badge(Tone.DASHED, SalonIcon.ASK_CIRCLE, text);
    }

    public static Badge confirmed(String text) {
        return new Badge(Tone.INFO, SalonIcon.OK_CIRCLE, text);
    }

    public static Badge arrived(String text) {
        return new Badge(Tone.WARN, SalonIcon.HOURGLASS, text);
    }

    public static Badge inService(String text) {
        return new Badge(Tone.ACCENT, SalonIcon.PLAY, text);
    }

    public static Badge done(String text) {
        return new Badge(Tone.QUIET, SalonIcon.CHECK, text);
    }

    public static Badge noShow(String text) {
        return new Badge(Tone.BAD, SalonIcon.X_CIRCLE, text);
    }

    public static Badge held(String text) {
        return new Badge(Tone.HOLD, SalonIcon.LOCK, text);
    }

    public static Badge proven(String text) {
        return new Badge(Tone.GOOD, SalonIcon.SHIELD, text);
    }

    public static Badge live(String text) {
        return new Badge(Tone.GOOD, SalonIcon.OK_CIRCLE, text);
    }

    public static Badge waiting(String text) {
        return new Badge(Tone.WARN, SalonIcon.CLOCK, text);
    }

    public static Badge broken(String text) {
        return new Badge(Tone.BAD, SalonIcon.ALERT, text);
    }

    public static Badge masked(String text) {
        return new Badge(Tone.QUIET, SalonIcon.EYE_OFF, text);
    }

    /** A number that only informs. */
    public static Badge count(String number) {
        return new Badge(Tone.QUIET, number);
    }

    /** A number of things that wait for a decision. */
    public static Badge urgent(String number) {
        return new Badge(Tone.BAD, number);
    }
}
