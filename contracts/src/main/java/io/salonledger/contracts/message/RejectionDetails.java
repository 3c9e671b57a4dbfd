package io.salonledger.contracts.message;

import java.util.List;

/** A refusal as it travels between processes. */
public record RejectionDetails(String code, List<String> args) {

    public RejectionDetails {
        args = List.copyOf(args);
    }
}
