package io.salonledger.contracts.message;

import java.util.Locale;

/** A reason to say no. Implemented by one enum per feature; the code is wire format and i18n key. */
public interface Rejection {

    String name();

    /** Kebab-case, for example {@code id-already-used}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The exception that carries this reason; the arguments fill the translated sentence. */
    default Rejected because(Object... args) {
        return new Rejected(this, args);
    }
}
