package io.salonledger.ui.booking;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.command.MoveBooking;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.message.Refused;

/** Gives a booking another time, therapist or room; also shown where a drop on the plan was refused. */
final class MoveDialog {

    private final FormDialog dialog;
    private final SlotFields slot;

    MoveDialog(PlannerDesk desk, BookingDetails booking, Placement before, Runnable moved) {
        UI at = UI.getCurrent();
        slot = new SlotFields(
                desk,
                booking.branch(),
                booking.booking(),
                () -> booking.arrangement().service(),
                () -> booking.terms() == null ? null : booking.terms().duration());
        dialog = new FormDialog(at.getTranslation("planner.move"), at.getTranslation("planner.move.do"), () -> {
            try {
                ShopTime start = slot.start();
                boolean shown = desk.gateway()
                        .place(
                                new MoveBooking(booking.booking(), slot.employee(), slot.room(), start),
                                booking.booking(),
                                new DayPlanId(booking.branch(), desk.dateOf(booking.branch(), start)));
                PlannerDesk.done(shown, at.getTranslation("planner.moved"));
            } catch (Refused refused) {
                slot.offer();
                throw refused;
            }
            moved.run();
        });
        dialog.fields(slot.fields()).wide(slot.free());
        slot.set(before.employee(), before.span().start(), before.room());
    }

    void open() {
        dialog.open();
        slot.offer();
    }

    /** Opens with another wish than what holds now. */
    void open(PlanSpot wish) {
        slot.set(wish.employee(), wish.start(), wish.room());
        open();
    }
}
