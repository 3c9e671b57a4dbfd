package io.salonledger.contracts.message;

/** An intent: asks one part of the salon to change, and is accepted or refused as a whole. */
public interface Command {

    /** The stream that decides, {@code kind:id}; such an id is unique over all kinds of stream. */
    String target();
}
