package io.salonledger.ui.insight;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.booking.TodaysBookings;
import io.salonledger.ui.complaint.ComplaintPanels;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.home.Matters;
import io.salonledger.ui.shell.home.MattersCard;
import io.salonledger.ui.shell.language.LocalFormats;

/** What the features give to the manager's home. */
@Component
class HomeParts {

    private final TodaysBookings bookings;
    private final ComplaintPanels complaints;
    private final CustomerGateway customers;
    private final List<Matters> matters;
    private final CurrentUser user;
    private final LocalFormats formats;

    HomeParts(
            TodaysBookings bookings,
            ComplaintPanels complaints,
            CustomerGateway customers,
            List<Matters> matters,
            CurrentUser user,
            LocalFormats formats) {
        this.bookings = bookings;
        this.complaints = complaints;
        this.customers = customers;
        this.matters = List.copyOf(matters);
        this.user = user;
        this.formats = formats;
    }

    TodaysBookings bookings() {
        return bookings;
    }

    ComplaintPanels complaints() {
        return complaints;
    }

    CustomerGateway customers() {
        return customers;
    }

    LocalFormats formats() {
        return formats;
    }

    MattersCard matters() {
        Set<BranchId> branches = bookings.branches();
        return new MattersCard(matters, branches);
    }

    boolean may(Permission permission) {
        return user.get().roles().stream().anyMatch(permission::isGrantedTo);
    }
}
