package io.salonledger.contracts.audit.query;

import org.jspecify.annotations.Nullable;

/**
 * A value of a record before and after an event.
 *
 * @param field path of the field, for example {@code name} or {@code lines.0.price}
 * @param before null if it had none
 * @param after null if it has none any more
 * @param sealed true if it is personal: shown masked unless it is revealed
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after, boolean sealed) {}
