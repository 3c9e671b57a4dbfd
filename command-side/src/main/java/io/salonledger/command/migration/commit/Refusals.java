package io.salonledger.command.migration.commit;

import java.util.Optional;
import java.util.Set;

/** Refusals that an import expects when books come again; any other is a failure. */
final class Refusals {

    static final String ID_ALREADY_USED = "id-already-used";
    static final String ALREADY_RETIRED = "already-retired";
    static final String PHONE_ALREADY_USED = "phone-already-used";
    static final String PERSON_ERASED = "person-erased";
    static final String STOCK_ALREADY_OPENED = "stock-already-opened";

    private Refusals() {}

    static Optional<String> of(Optional<String> refusal, String... expected) {
        refusal.filter(code -> !Set.of(expected).contains(code)).ifPresent(code -> {
            throw new IllegalStateException("Refused: " + code);
        });
        return refusal;
    }
}
