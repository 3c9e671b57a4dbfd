package io.salonledger.contracts.booking.event;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.migration.SourceRow;

/** A newer export of the old books tells another outcome of an imported booking. */
public record ImportedOutcomeChanged(BookingId booking, Outcome outcome, SourceRow source) implements BookingEvent {}
