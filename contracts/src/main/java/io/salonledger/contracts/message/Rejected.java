package io.salonledger.contracts.message;

import java.util.Arrays;
import java.util.List;

/** A command was refused for a reason its sender can understand; nothing was changed. */
public final class Rejected extends RuntimeException {

    private final String code;
    private final List<String> args;

    Rejected(Rejection rejection, Object... args) {
        // No stack trace: a refusal is an answer, not a failure.
        super(rejection.code(), null, false, false);
        this.code = rejection.code();
        this.args = Arrays.stream(args).map(String::valueOf).toList();
    }

    /** Kebab-case, also the key of the translated sentence: {@code rejection.<code>}. */
    public String code() {
        return code;
    }

    /** What fills the gaps of the translated sentence, in order; never personal data. */
    public List<String> args() {
        return args;
    }

    public RejectionDetails details() {
        return new RejectionDetails(code, args);
    }
}
