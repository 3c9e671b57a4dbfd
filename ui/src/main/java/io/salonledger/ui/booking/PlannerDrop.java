package io.salonledger.ui.booking;

import java.time.Duration;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.command.ChangeBookedService;
import io.salonledger.contracts.booking.command.MoveBooking;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Notice;

/** A booking was put elsewhere on the plan: it moves at once and can be put back; a refusal opens the form. */
final class PlannerDrop {

    private final PlannerDesk desk;
    private final Runnable changed;

    PlannerDrop(PlannerDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    void drop(BookingDetails booking, PlanSpot spot) {
        Placement before = booking.placement();
        if (before == null || PlanSpot.of(before).equals(spot)) {
            return;
        }
        UI at = UI.getCurrent();
        try {
            move(booking, spot);
            String time = desk.formats().time(spot.start().local().toLocalTime());
            Notice.good(at.getTranslation("planner.moved.to", time))
                    .action(
                            at.getTranslation("planner.undo"),
                            () -> FormDialog.guarded(() -> {
                                move(booking, PlanSpot.of(before));
                                changed.run();
                            }))
                    .show();
        } catch (Refused refused) {
            say(refused);
            new MoveDialog(desk, booking, before, changed).open(spot);
        }
        changed.run();
    }

    private void move(BookingDetails booking, PlanSpot spot) {
        desk.gateway()
                .place(
                        new MoveBooking(booking.booking(), spot.employee(), spot.room(), spot.start()),
                        booking.booking(),
                        new DayPlanId(booking.branch(), desk.dateOf(booking.branch(), spot.start())));
    }

    /** Takes more or less time for it. */
    void stretch(BookingDetails booking, Duration length) {
        AgreedTerms terms = booking.terms();
        if (terms == null || terms.duration().equals(length)) {
            return;
        }
        UI at = UI.getCurrent();
        try {
            take(booking, length);
            Notice.good(at.getTranslation("planner.stretched.to", desk.formats().duration(length)))
                    .action(
                            at.getTranslation("planner.undo"),
                            () -> FormDialog.guarded(() -> {
                                take(booking, terms.duration());
                                changed.run();
                            }))
                    .show();
        } catch (Refused refused) {
            say(refused);
        }
        changed.run();
    }

    private void take(BookingDetails booking, Duration length) {
        AgreedTerms terms = booking.terms();
        Placement placement = booking.placement();
        if (terms != null && placement != null) {
            desk.gateway()
                    .place(
                            new ChangeBookedService(booking.booking(), terms.service(), length),
                            booking.booking(),
                            new DayPlanId(booking.branch(), placement.businessDate()));
        }
    }

    private static void say(Refused refused) {
        Notice.bad(Sentence.of(UI.getCurrent(), refused)).show();
    }
}
