package io.salonledger.ui.job;

/** Something that is asked for on the command line and done by the process that holds the data folder. */
public interface Job {

    /** As typed after {@code ./salon}. */
    String name();

    /**
     * Does it, telling how it goes on.
     *
     * @return one of {@link io.salonledger.ui.process.ExitCodes}
     * @throws JobRefused if the arguments or the input are not what they should be
     */
    int run(JobCall call);
}
