package io.salonledger.contracts.booking.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A booking was cancelled. */
public record BookingCancelled(
        BookingId booking,
        BranchId branch,
        CancelReason reason,
        @Sealed("booking.cancel-note") @Nullable Personal<String> note,
        ShopTime at)
        implements BookingEvent {}
