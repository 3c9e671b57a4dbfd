package io.salonledger.contracts.insight.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;

/**
 * A customer as found.
 *
 * @param name or, where none is known, the code of the old books; only its first character unless the one who asks may
 *     see contacts; empty once the person was erased
 * @param phone masked for all; the card shows it in full to those who may, and records the look
 * @param matches where the text was found, the weightiest first
 * @param strip visits of each of the last 12 months, the oldest first
 * @param service had most often
 * @param therapist who served most often
 */
public record CustomerRow(
        MemberId member,
        MarkedText name,
        @Nullable String phone,
        List<CustomerMatch> matches,
        CustomerSums sums,
        List<Integer> strip,
        @Nullable NamedCount service,
        @Nullable NamedCount therapist,
        boolean erased) {

    public CustomerRow {
        matches = List.copyOf(matches);
        strip = List.copyOf(strip);
    }
}
