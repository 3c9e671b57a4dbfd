package io.salonledger.contracts.booking.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A booking was made and placed in the day plan. */
public record AppointmentBooked(
        BookingId booking,
        BranchId branch,
        @Nullable MemberId member,
        @Sealed("booking.guest") @Nullable Personal<String> guest,
        AgreedTerms terms,
        Placement placement,
        @Sealed("booking.note") @Nullable Personal<String> note)
        implements BookingEvent {}
