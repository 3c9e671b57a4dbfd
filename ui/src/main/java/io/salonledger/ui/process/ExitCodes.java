package io.salonledger.ui.process;

/** What the process tells the shell that started it; the numbers follow sysexits.h and are listed in the README. */
public final class ExitCodes {
    public static final int OK = 0;
    /** A job ran to its end and did not succeed. */
    public static final int FAILED = 1;
    /** A proof or a parity report found a difference without a reason. */
    public static final int DIFFERENCE = 2;
    /** Unknown command or option, or options that do not go together. */
    public static final int USAGE = 64;
    /** The input is not what it should be. */
    public static final int BAD_INPUT = 65;
    /** A file or folder to read is missing or not readable. */
    public static final int NO_INPUT = 66;
    /** Something needed is not there: the port, a JDK, Maven, a server. */
    public static final int UNAVAILABLE = 69;
    /** The program or its build is broken. */
    public static final int SOFTWARE = 70;
    /** The data folder cannot be made or written. */
    public static final int CANNOT_WRITE = 73;
    /** Another process holds the data folder. */
    public static final int IN_USE = 75;

    private ExitCodes() {}
}
