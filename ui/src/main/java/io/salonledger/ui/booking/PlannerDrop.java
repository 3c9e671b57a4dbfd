package io.salonledger.ui.booking;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.command.MoveBooking;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Notice;

/** A booking was dropped elsewhere on the plan: it moves at once and can be put back; a refusal opens the form. */
final class PlannerDrop {

    private final PlannerDesk desk;
    private final Runnable changed;

    PlannerDrop(PlannerDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    void drop(BookingDetails booking, EmployeeId employee, ShopTime start) {
        Placement before = booking.placement();
        if (before == null
                || before.employee().equals(employee) && before.span().start().equals(start)) {
            return;
        }
        UI at = UI.getCurrent();
        try {
            move(booking, employee, before.room(), start);
            String time = desk.formats().time(start.local().toLocalTime());
            Notice.good(at.getTranslation("planner.moved.to", time))
                    .action(
                            at.getTranslation("planner.undo"),
                            () -> FormDialog.guarded(() -> {
                                move(
                                        booking,
                                        before.employee(),
                                        before.room(),
                                        before.span().start());
                                changed.run();
                            }))
                    .show();
        } catch (Refused refused) {
            Notice.bad(at.getTranslation(
                            "rejection." + refused.code(), refused.args().toArray()))
                    .show();
            new MoveDialog(desk, booking, before, changed).open(employee, start, before.room());
        }
        changed.run();
    }

    private void move(BookingDetails booking, EmployeeId employee, @Nullable FacilityId room, ShopTime start) {
        desk.gateway()
                .place(
                        new MoveBooking(booking.booking(), employee, room, start),
                        booking.booking(),
                        new DayPlanId(booking.branch(), desk.dateOf(booking.branch(), start)));
    }
}
