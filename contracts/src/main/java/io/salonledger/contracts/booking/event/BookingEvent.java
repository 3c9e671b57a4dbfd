package io.salonledger.contracts.booking.event;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.message.Event;

/** What happens to a booking. */
public sealed interface BookingEvent extends Event
        permits BookingImported,
                ImportedOutcomeChanged,
                CancellationImported,
                NoShowImported,
                AppointmentBooked,
                RequestPlaced,
                BookingMoved,
                BookedServiceChanged,
                BookingCancelled,
                GuestCheckedIn,
                ServiceStarted,
                BookingCompleted,
                NoShowMarked,
                LastStepUndone {

    BookingId booking();
}
