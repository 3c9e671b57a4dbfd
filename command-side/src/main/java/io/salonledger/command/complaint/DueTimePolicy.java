package io.salonledger.command.complaint;

import java.time.Duration;
import java.time.OffsetDateTime;

import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintKind;

/** Until when a complaint should be closed: a health case within two hours, a suggestion within two weeks. */
final class DueTimePolicy {

    private DueTimePolicy() {}

    static OffsetDateTime dueAfter(OffsetDateTime opened, Classification sort) {
        return opened.plus(span(sort));
    }

    private static Duration span(Classification sort) {
        if (sort.kind() == ComplaintKind.SUGGESTION) {
            return Duration.ofDays(14);
        }
        return switch (sort.severity()) {
            case HEALTH -> Duration.ofHours(2);
            case HIGH -> Duration.ofHours(24);
            case NORMAL -> Duration.ofDays(3);
            case LOW -> Duration.ofDays(7);
        };
    }
}
