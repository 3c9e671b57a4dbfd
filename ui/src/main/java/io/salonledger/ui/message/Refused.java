package io.salonledger.ui.message;

import java.util.List;

import io.salonledger.contracts.message.RejectionDetails;

/** A command or query was refused; its sentence is translated by {@code rejection.<code>}. */
public final class Refused extends RuntimeException {

    private final transient RejectionDetails details;

    public Refused(RejectionDetails details) {
        super(details.code(), null, false, false);
        this.details = details;
    }

    public String code() {
        return details.code();
    }

    public List<String> args() {
        return details.args();
    }
}
